package pl.wspolnie.platform.site;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;

/**
 * One page of the register of actions.
 *
 * @param modules the ids of what can be filtered by
 * @param checked how many entries were followed, or {@code null} if the chain was not checked now
 * @param fault what is wrong with the chain, or {@code null}
 */
public record AuditView(
        Form<Filter> filter,
        List<String> modules,
        List<Entry> entries,
        long found,
        Long checked,
        String fault,
        String url,
        int current,
        int last) {

    /** What to look for; {@code null} for anything. */
    public record Filter(
            @Size(max = 120) String action, @Size(max = 200) String subject, LocalDate from, LocalDate to) {}

    /** An entry in words. */
    public record Entry(
            long number, Instant at, String who, String organisation, Text what, String details, String subject) {}
}
