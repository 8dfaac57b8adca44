package pl.wspolnie.budget.allocation;

import java.util.Comparator;

/** Texts in the order of their code points; String's own order differs beyond the basic plane. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length()) {
            int one = a.codePointAt(at);
            int other = b.codePointAt(at);
            if (one != other) {
                return Integer.compare(one, other);
            }
            at += Character.charCount(one);
        }
        return Integer.compare(a.length(), b.length());
    }
}
