package pl.wspolnie.practices.card;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.practices.shared.Money;

/**
 * A card as its author gives it. A draft needs the first fields alone; {@link CardChecks} says what is missing before
 * it can be handed in.
 *
 * @param kinds codes of {@link Checklists#kinds}
 * @param cost in zł
 * @param visit the key of the visit on which it was seen
 * @param sourceNote where it is known from, in words
 * @param rowVersion the version that was edited; {@code null} for a new card
 */
public record CardInput(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String summary,
        @Size(max = 300) String subjectName,
        @Size(max = 40) String subjectKind,
        @Size(max = 300) String address,
        @Size(max = 100) String gmina,
        @Size(max = 100) String powiat,
        @Size(max = 100) String voivodeship,
        @Size(max = 60) String phone,
        @Size(max = 60) String fax,
        @Email @Size(max = 200) String email,

        @Pattern(regexp = "https?://\\S+", message = "practices.fault.website") @Size(max = 300)
        String website,

        @Size(max = 20) List<String> kinds,
        @Size(max = 1000) String activity,
        @Size(max = 4000) String causes,
        @Size(max = 6000) String course,
        @Size(max = 4000) String results,
        @Size(max = 2000) String costs,
        @Size(max = 1000) String money,
        @Size(max = 2000) String partners,
        @Size(max = 2000) String lasting,
        @Size(max = 4000) String transfer,
        @Size(max = 500) String contact,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal cost,
        @NotNull Source source,
        @Size(max = 500) String sourceNote,
        Long visit,
        Long rowVersion) {

    /** A card's present state, to be edited. */
    public static CardInput of(Card card) {
        var subject = card.subject();
        var description = card.description();
        return new CardInput(
                card.title(),
                card.summary(),
                subject.name(),
                subject.kind(),
                subject.address(),
                subject.gmina(),
                subject.powiat(),
                subject.voivodeship(),
                subject.phone(),
                subject.fax(),
                subject.email(),
                subject.website(),
                card.kinds(),
                description.activity(),
                description.causes(),
                description.course(),
                description.results(),
                description.costs(),
                description.money(),
                description.partners(),
                description.lasting(),
                description.transfer(),
                description.contact(),
                Money.zloty(description.cost()),
                card.source(),
                card.sourceNote(),
                card.visitId(),
                card.rowVersion());
    }

    List<String> givenKinds() {
        return kinds == null ? List.of() : kinds;
    }
}
