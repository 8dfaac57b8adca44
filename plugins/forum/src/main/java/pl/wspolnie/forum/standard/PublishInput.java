package pl.wspolnie.forum.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a draft becomes public.
 *
 * @param note what is new in it, or {@code null}
 * @param remarksFrom the first day on which remarks are taken; {@code null}, as the last one, if none are
 * @param remarksTo the last day
 * @param rowVersion the version of the draft that the editor saw
 */
public record PublishInput(
        @Size(max = 4000) String note,
        LocalDate remarksFrom,
        LocalDate remarksTo,
        @NotNull Long rowVersion) {}
