package pl.wspolnie.platform.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names that people sent: what is kept of them, and how they go back. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 10;
    /** Controls, format characters that turn the reading direction, line ends, and what no file system likes. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern UNQUOTABLE = Pattern.compile("[^ -~]|[\"\\\\%]");

    private FileName() {}

    /** The last segment, clean and not too long; «plik» if nothing is left. */
    static String clean(String sent) {
        var composed = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        var segment = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var name = UNWANTED.matcher(segment).replaceAll("").strip();
        if (name.chars().allMatch(c -> c == '.')) {
            return "plik";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var cut = LONGEST - ending.length();
        // Not through the middle of a character outside the basic plane.
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + ending;
    }

    /** A {@code Content-Disposition} (RFC 6266): the exact name, and one for the oldest programs. */
    static String disposition(String type, String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'L');
        return type + "; filename=\"" + UNQUOTABLE.matcher(plain).replaceAll("_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
