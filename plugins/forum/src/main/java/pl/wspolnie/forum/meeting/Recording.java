package pl.wspolnie.forum.meeting;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of places in a recording. */
public final class Recording {

    private Recording() {}

    /** The recording from that second on: in YouTube's way there, elsewhere as a media fragment (W3C Media Fragments). */
    public static String at(String link, int second) {
        var host = URI.create(link).getHost();
        if (host != null && (host.endsWith("youtube.com") || host.equals("youtu.be"))) {
            return link + (link.contains("?") ? "&" : "?") + "t=" + second + "s";
        }
        return link.replaceFirst("#.*", "") + "#t=" + second;
    }

    /** Whether it is an address that a browser opens. */
    public static boolean isAddress(String link) {
        try {
            var uri = new URI(link);
            var scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
