package pl.wspolnie.evaluation;

import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;

/** The parts of the module, as its first page lists them. */
public final class EvaluationSections {

    /** In their order; the messages {@code evaluation.section.<key>} and {@code ….text} describe each. */
    private static final List<Section> ALL = List.of(
            new Section("waves", "evaluation/waves", ""),
            new Section("questionnaires", "evaluation/questionnaires", ""),
            new Section("programmes", "evaluation/programmes", ""),
            new Section("effectiveness", "evaluation/effectiveness", ""),
            new Section("quality", "evaluation/quality", ""),
            new Section("reports", "evaluation/reports", ""));

    private EvaluationSections() {}

    /**
     * A part of the module.
     *
     * @param key of its messages
     * @param path inside the municipality
     * @param permission who sees it, or an empty string for everybody
     */
    public record Section(String key, String path, String permission) {}

    /** The parts that the reader may see. */
    static List<Section> seenBy(CurrentRequest request) {
        return ALL.stream()
                .filter(section -> section.permission().isEmpty() || request.may(section.permission()))
                .toList();
    }
}
