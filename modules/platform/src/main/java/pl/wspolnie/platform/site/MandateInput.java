package pl.wspolnie.platform.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.platform.people.NewMandate;

/**
 * A mandate to give.
 *
 * @param person the e-mail address of the person's account
 * @param to {@code null} for no end
 * @param kinds what it covers
 */
public record MandateInput(
        @NotBlank @Size(max = 254) String person,
        @NotNull LocalDate from,
        LocalDate to,

        @Size(min = 1, message = "platform.mandate.kinds.none")
        List<MandateKind> kinds) {

    NewMandate to(long account) {
        var covered = EnumSet.noneOf(MandateKind.class);
        covered.addAll(kinds);
        return new NewMandate(account, from, to, covered);
    }
}
