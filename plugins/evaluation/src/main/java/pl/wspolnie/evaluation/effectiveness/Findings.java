package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.figures.Figures;
import pl.wspolnie.api.figures.Figures.Figure;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.questionnaire.Wording;
import pl.wspolnie.evaluation.survey.SurveyLine;
import pl.wspolnie.evaluation.survey.Surveys;

/** What is known of an organisation: from the survey of residents, and from the other modules. */
@ApplicationScoped
public class Findings {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Surveys surveys;
    private final Figures figures;
    private final Messages messages;

    protected Findings() {
        this(null, null, null);
    }

    @Inject
    public Findings(Surveys surveys, Figures figures, Messages messages) {
        this.surveys = surveys;
        this.figures = figures;
        this.messages = messages;
    }

    /** Lines on the organisation for the time of the round. */
    List<ReportLine> of(Round round, long organisation) {
        var known = figures.available().stream().flatMap(figure -> line(figure, round, organisation).stream());
        return Stream.concat(survey(round, organisation), known).toList();
    }

    private Stream<ReportLine> survey(Round round, long organisation) {
        return round.waveId() == null
                ? Stream.empty()
                : surveys.about(round.waveId(), organisation).stream().map(this::line);
    }

    private ReportLine line(SurveyLine line) {
        var label = inBoth(Text.of("evaluation.effectiveness.line." + line.what()));
        return ReportLine.survey(label, line.amount(), line.unit(), line.answers());
    }

    private Optional<ReportLine> line(Figure figure, Round round, long organisation) {
        return figures.valueOf(figure.key(), organisation, round.period())
                .map(value -> ReportLine.figure(inBoth(figure.name()), value, inBoth(figure.unit())));
    }

    /** Kept in both languages: the module that names it may be gone when somebody reads the report. */
    private Wording inBoth(Text text) {
        return new Wording(messages.say(text, POLISH), messages.say(text, Locale.ENGLISH));
    }
}
