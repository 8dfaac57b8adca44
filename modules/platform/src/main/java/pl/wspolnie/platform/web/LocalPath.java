package pl.wspolnie.platform.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go next inside this site; an address from outside is never followed. */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The path with its query if it surely leads to this site, else {@code "/"}. */
    public static String orHome(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return "/";
        }
        try {
            var uri = new URI(wanted);
            // A second slash or a backslash after the first would name another host.
            var local = uri.getScheme() == null && uri.getRawAuthority() == null && !wanted.contains("\\");
            return local ? wanted : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
