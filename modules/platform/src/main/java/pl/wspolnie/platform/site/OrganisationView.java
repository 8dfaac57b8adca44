package pl.wspolnie.platform.site;

import java.util.List;

/** An organisation as the register shows it to everybody. */
public record OrganisationView(
        long id,
        String name,
        String status,
        boolean invented,
        List<Line> lines,
        List<String> spheres,
        List<ProjectLink> projects,
        String source,
        Keeping keeping) {

    /**
     * What the reader may do with the entry.
     *
     * @param managing whether the reader acts for the organisation now and may manage it
     * @param due whether its data wait to be confirmed
     */
    public record Keeping(boolean managing, boolean due) {}

    /**
     * One thing that is known.
     *
     * @param label the message key
     * @param value the words, or a message key if {@code translated}
     * @param url where it leads, or {@code null}
     */
    public record Line(String label, String value, boolean translated, String url) {}

    /** A project of which the organisation is a partner. */
    public record ProjectLink(String slug, String name) {}
}
