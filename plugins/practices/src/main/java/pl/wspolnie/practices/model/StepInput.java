package pl.wspolnie.practices.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A step on the way of an element.
 *
 * @param words where and how
 * @param resolution the number of the resolution by which it was adopted
 * @param link what it refers to among what the element rests on, as {@code kind:key}
 * @param address an address elsewhere, for instance in a BIP
 */
public record StepInput(
        @NotNull Stage stage,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 1000) String words,
        @Size(max = 60) String resolution,

        @Pattern(regexp = "[a-z][a-z0-9.]{1,59}:\\d{1,18}", message = "platform.fault.choice")
        String link,

        @Size(max = 500) @Pattern(regexp = "https?://\\S+", message = "practices.fault.website")
        String address) {

    static StepInput of(Step step) {
        return new StepInput(
                step.stage(),
                step.day(),
                step.words(),
                step.resolution(),
                step.kind() == null ? null : step.kind() + ":" + step.referredId(),
                step.address());
    }

    String kind() {
        return link == null ? null : link.substring(0, link.indexOf(':'));
    }

    Long referred() {
        return link == null ? null : Long.valueOf(link.substring(link.indexOf(':') + 1));
    }
}
