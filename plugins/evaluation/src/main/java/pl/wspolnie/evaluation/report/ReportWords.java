package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/**
 * Writes a report down as plain text, to be kept as a version: headings begin with {@code #} and a space, lines of a list
 * with a dash.
 */
@ApplicationScoped
public class ReportWords {

    /** What begins a heading. */
    public static final String HEADING = "# ";

    /** Official documents are written in Polish. */
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Messages messages;

    protected ReportWords() {
        this(null);
    }

    @Inject
    public ReportWords(Messages messages) {
        this.messages = messages;
    }

    /** The whole of a report; its title is not in it. */
    String of(Report report, List<Question> questions, List<Recommendation> recommendations) {
        var lines = new ArrayList<String>();
        section(lines, "evaluation.report.subject", report.subject());
        section(lines, "evaluation.report.summary", report.summary());
        section(lines, "evaluation.report.method", report.method());
        if (!report.experts().isEmpty()) {
            heading(lines, "evaluation.report.experts");
            report.experts().forEach(expert -> lines.add("– " + expert.role() + ": " + expert.independence()));
        }
        for (var criterion : Criterion.values()) {
            questions(lines, criterion, questions);
        }
        if (!recommendations.isEmpty()) {
            heading(lines, "evaluation.report.recommendations");
            recommendations.forEach(recommendation -> recommend(lines, recommendation));
        }
        return String.join("\n", lines);
    }

    private void questions(List<String> lines, Criterion criterion, List<Question> all) {
        var asked = all.stream()
                .filter(question -> question.criterion() == criterion)
                .toList();
        if (!asked.isEmpty()) {
            heading(lines, "evaluation.report.criterion." + criterion.code());
        }
        for (var question : asked) {
            lines.add("– " + question.wording());
            if (question.finding() != null) {
                lines.add(plain(question.finding()));
            }
            question.evidence()
                    .forEach(evidence ->
                            lines.add(say(Text.of("evaluation.report.evidence")) + ": " + evidence.title()));
        }
    }

    private void recommend(List<String> lines, Recommendation recommendation) {
        lines.add("– " + plain(recommendation.conclusion()));
        lines.add(plain(recommendation.wording()));
        lines.add(say(Text.of("evaluation.report.who", recommendation.responsible(), recommendation.dueOn())));
    }

    private void section(List<String> lines, String heading, String words) {
        if (words != null) {
            heading(lines, heading);
            lines.add(plain(words));
        }
    }

    private void heading(List<String> lines, String key) {
        lines.add(HEADING + say(Text.of(key)));
    }

    /** Nobody's words become a heading. */
    private static String plain(String words) {
        return words.lines()
                .map(line -> line.startsWith(HEADING) ? line.substring(HEADING.length()) : line)
                .reduce((before, line) -> before + "\n" + line)
                .orElse("");
    }

    private String say(Text text) {
        return messages.say(text, POLISH);
    }
}
