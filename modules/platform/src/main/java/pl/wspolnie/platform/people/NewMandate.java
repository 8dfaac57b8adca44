package pl.wspolnie.platform.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;

/**
 * A mandate to be given.
 *
 * @param account the key of the person who will act
 * @param from the first day
 * @param to the last day, or {@code null} for no end
 * @param kinds what it covers, at least one
 */
public record NewMandate(long account, LocalDate from, LocalDate to, Set<MandateKind> kinds) {

    public NewMandate {
        kinds = Set.copyOf(kinds);
    }

    /** One that covers everything. */
    public static NewMandate whole(long account, LocalDate from, LocalDate to) {
        return new NewMandate(account, from, to, EnumSet.allOf(MandateKind.class));
    }
}
