package pl.wspolnie.evaluation.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A section as it is written. */
public record SectionInput(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String titleEn,
        @Size(max = 2000) String text,
        @Size(max = 2000) String textEn,
        Long rowVersion) {

    static SectionInput of(Section section, long rowVersion) {
        return new SectionInput(
                section.title().pl(),
                section.title().en(),
                section.text().pl(),
                section.text().en(),
                rowVersion);
    }

    Section section(List<Item> items) {
        return new Section(new Wording(title, titleEn), new Wording(text, textEn), items);
    }
}
