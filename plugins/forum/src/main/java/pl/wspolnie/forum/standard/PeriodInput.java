package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The days on which remarks on a public version are taken; both {@code null} for none. */
public record PeriodInput(
        LocalDate remarksFrom, LocalDate remarksTo, @NotNull Long rowVersion) {}
