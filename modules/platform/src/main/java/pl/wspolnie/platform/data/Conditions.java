package pl.wspolnie.platform.data;

/** Conditions that plugins write in JPQL. */
final class Conditions {

    private Conditions() {}

    /**
     * A condition that stays inside the parentheses that are put around it.
     *
     * @throws IllegalArgumentException if it would close them, and so escape from the municipality
     */
    static String closed(String condition) {
        var depth = 0;
        var quoted = false;
        for (var at = 0; at < condition.length(); at++) {
            var character = condition.charAt(at);
            if (character == '\'') {
                quoted = !quoted;
            } else if (!quoted && character == '(') {
                depth++;
            } else if (!quoted && character == ')' && --depth < 0) {
                throw new IllegalArgumentException("A condition closes more than it opens: " + condition);
            }
        }
        if (depth != 0 || quoted) {
            throw new IllegalArgumentException("A condition is not closed: " + condition);
        }
        return condition;
    }
}
