package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;

/**
 * A project with all that is known of it, in the reader's language.
 *
 * @param aim may be empty
 * @param beneficiaries may be empty
 * @param ends the last day
 * @param state {@code AHEAD}, {@code RUNNING} or {@code OVER}
 * @param local whether it is shown inside one municipality, which tells which modules are on there
 */
public record ProjectView(
        long id,
        String name,
        String summary,
        String aim,
        String beneficiaries,
        String funding,
        String source,
        LocalDate starts,
        LocalDate ends,
        String state,
        boolean invented,
        boolean local,
        List<Partner> partners,
        List<Goal> goals,
        List<Event> events) {

    /** A partner; {@code slug} is {@code null} for an organisation. */
    public record Partner(String slug, String name, boolean leader) {}

    /** A detailed aim; its number is its place. */
    public record Goal(String title, List<Activity> activities) {}

    /** What is done for an aim, and the modules that serve it. */
    public record Activity(String title, String description, List<ModuleMark> modules) {}

    /** What happened on a day. */
    public record Event(LocalDate date, String words, String source) {}
}
