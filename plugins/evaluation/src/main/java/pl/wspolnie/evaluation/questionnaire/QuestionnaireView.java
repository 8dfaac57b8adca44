package pl.wspolnie.evaluation.questionnaire;

import java.math.BigDecimal;
import java.util.List;

/** A questionnaire for programs. */
public record QuestionnaireView(
        long id,
        long family,
        int version,
        Status status,
        String title,
        String titleEn,
        String purpose,
        String purposeEn,
        Long project,
        boolean invented,
        long rowVersion,
        List<SectionView> sections) {

    public record SectionView(String title, String titleEn, String text, String textEn, List<ItemView> items) {}

    public record OptionView(String code, String label, String labelEn) {}

    public record ConditionView(String item, List<String> values, boolean negated) {}

    public record ItemView(
            String code,
            ItemKind kind,
            String text,
            String textEn,
            boolean required,
            boolean shuffled,
            boolean metric,
            boolean unsure,
            List<OptionView> options,
            List<OptionView> rows,
            ConditionView condition,
            BigDecimal least,
            BigDecimal most,
            List<String> cells) {}

    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.familyId(),
                questionnaire.edition(),
                questionnaire.status(),
                questionnaire.title().pl(),
                questionnaire.title().en(),
                questionnaire.purpose().pl(),
                questionnaire.purpose().en(),
                questionnaire.projectId(),
                questionnaire.invented(),
                questionnaire.rowVersion(),
                questionnaire.content().sections().stream()
                        .map(QuestionnaireView::section)
                        .toList());
    }

    private static SectionView section(Section section) {
        return new SectionView(
                section.title().pl(),
                section.title().en(),
                section.text().pl(),
                section.text().en(),
                section.items().stream().map(QuestionnaireView::item).toList());
    }

    private static ItemView item(Item item) {
        var condition = item.condition();
        return new ItemView(
                item.code(),
                item.kind(),
                item.text().pl(),
                item.text().en(),
                item.required(),
                item.shuffled(),
                item.metric(),
                item.unsure(),
                options(item.options()),
                options(item.rows()),
                condition == null ? null : new ConditionView(condition.item(), condition.values(), condition.negated()),
                item.least(),
                item.most(),
                item.cells().stream().map(Cell::key).toList());
    }

    private static List<OptionView> options(List<Option> options) {
        return options.stream()
                .map(option -> new OptionView(
                        option.code(), option.label().pl(), option.label().en()))
                .toList();
    }
}
