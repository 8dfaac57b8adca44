package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;

/**
 * A mandate that is or was given.
 *
 * @param email empty where it is not to be shown
 * @param to {@code null} for no end
 * @param unreachable whether mail to the person comes back
 * @param grantedBy the name of who gave it, or an empty string
 */
public record MandateLine(
        long id,
        String name,
        String email,
        LocalDate from,
        LocalDate to,
        Set<MandateKind> kinds,
        String grantedBy,
        boolean unreachable,
        boolean withdrawn) {}
