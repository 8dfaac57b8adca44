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
 * @param about the one thing whose entries are shown, or {@code null} for all
 */
public record AuditView(
        Form<Filter> filter,
        List<String> modules,
        List<Entry> entries,
        long found,
        Long checked,
        String fault,
        AuditThing about,
        String url,
        int current,
        int last) {

    /**
     * What to look for; {@code null} for anything.
     *
     * @param stored whether to show the text of the entries as the chain holds it
     */
    public record Filter(
            @Size(max = 120) String action,
            @Size(max = 200) String subject,
            LocalDate from,
            LocalDate to,
            boolean stored) {}

    /**
     * An entry in words.
     *
     * @param token the number of the person's token with which a program did it, or {@code null}
     * @param key the subject as it is stored, to look for others about it
     * @param stored all that the chain holds of what was done
     */
    public record Entry(
            long number,
            Instant at,
            String who,
            String organisation,
            String token,
            Text what,
            AuditThing subject,
            List<AuditDetails.Detail> details,
            String key,
            String stored) {}
}
