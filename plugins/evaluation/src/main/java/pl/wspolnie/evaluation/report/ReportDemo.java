package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.evaluation.indicator.Indicator;
import pl.wspolnie.evaluation.indicator.IndicatorSearch;
import pl.wspolnie.evaluation.indicator.Indicators;
import pl.wspolnie.evaluation.indicator.Programme;
import pl.wspolnie.evaluation.show.Today;
import pl.wspolnie.evaluation.survey.Surveys;
import pl.wspolnie.evaluation.wave.ResultSearch;

/** An invented evaluation by experts, whose recommendations are followed, and one that is being written. */
@ApplicationScoped
public class ReportDemo {

    private final Reports reports;
    private final Questions questions;
    private final Recommendations recommendations;
    private final Indicators indicators;
    private final Today today;
    private final Surveys surveys;

    protected ReportDemo() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReportDemo(
            Reports reports,
            Questions questions,
            Recommendations recommendations,
            Indicators indicators,
            Today today,
            Surveys surveys) {
        this.reports = reports;
        this.questions = questions;
        this.recommendations = recommendations;
        this.indicators = indicators;
        this.today = today;
        this.surveys = surveys;
    }

    /** An ex-post evaluation in two versions, of a programme whose indicators are evidence. */
    @Transactional
    public void finished(Programme programme) {
        var report = reports.add(input("Ewaluacja ex-post: " + programme.name(), ReportKind.EX_POST, programme, null));
        report.markInvented();
        ask(report, indicators.of(programme));
        var pages = recommend(
                report,
                "Mieszkańcy i organizacje nie wiedzą, gdzie szukać odpowiedzi na swoje uwagi.",
                "Publikować odpowiedź na każdą uwagę z konsultacji w ciągu 30 dni, w jednym miejscu.",
                "sekretarz gminy",
                20);
        var training = recommend(
                report,
                "Szkolenia odbyły się raz, a nowe osoby w organizacjach ich nie znają.",
                "Powtarzać szkolenie o konsultacjach co roku, na początku roku.",
                "referat spraw społecznych",
                -10);
        reports.publish(report.id(), new PublishInput(null));
        follow(training, RecommendationStatus.IN_PROGRESS, "Uzgodniono program i prowadzących.", 20);
        follow(pages, RecommendationStatus.OPEN, "Wybrano miejsce na stronie urzędu.", 5);
        reports.revise(report.id());
        report.change(
                input(
                        report.title(),
                        ReportKind.EX_POST,
                        programme,
                        "Współpraca wyraźnie się poprawiła, najbardziej tam, gdzie są stałe terminy i osoby"
                                + " odpowiedzialne. Trwałość zależy od powtarzania szkoleń."),
                programme);
        reports.publish(report.id(), new PublishInput("Dodano najważniejsze ustalenia po spotkaniu z organizacjami."));
    }

    /** A report before a programme begins, not yet published. */
    @Transactional
    public void draft() {
        var report = reports.add(input("Ewaluacja ex-ante programu współpracy", ReportKind.EX_ANTE, null, null));
        report.markInvented();
        question(report, Criterion.RELEVANCE, "Czy cele programu odpowiadają na problemy organizacji?", null);
        recommend(
                report,
                "Cele są ogólne i trudno je zmierzyć.",
                "Dopisać do każdego celu jeden wskaźnik z wartością początkową.",
                "autorzy programu",
                60);
    }

    private static ReportInput input(String title, ReportKind kind, Programme programme, String summary) {
        return new ReportInput(
                title,
                kind,
                programme == null ? null : programme.id(),
                "Czy program zmienił współpracę urzędu z organizacjami i co warto utrzymać po jego zakończeniu.",
                "Analiza dokumentów i wskaźników, ankiety, wywiady z urzędnikami i organizacjami. Treść jest zmyślona.",
                LocalDate.of(2015, 3, 1),
                LocalDate.of(2015, 4, 30),
                summary,
                List.of(
                        new ExpertInput(
                                "ekspertka ds. ewaluacji",
                                "badania społeczne",
                                "Nie pracowała w projekcie i nie jest członkinią żadnej z ocenianych organizacji.",
                                LocalDate.of(2015, 3, 2)),
                        new ExpertInput(
                                "ekspert ds. współpracy samorządu z organizacjami",
                                "programy współpracy, zlecanie zadań",
                                "W 2014 roku prowadził jedno szkolenie w projekcie; tej części nie oceniał.",
                                LocalDate.of(2015, 3, 2))),
                null);
    }

    private void ask(Report report, List<Indicator> known) {
        question(
                report,
                Criterion.RELEVANCE,
                "Czy cele odpowiadały na problemy organizacji i mieszkańców?",
                "Tak. W pierwszych badaniach najczęściej wskazywano brak informacji, a temu służyła większość działań.");
        var reached = question(
                report,
                Criterion.EFFECTIVENESS,
                "Które cele osiągnięto, a których nie?",
                "Większość wskaźników osiągnęła wartość docelową; szczegóły są w dowodach.");
        surveys.waves().stream()
                .filter(wave -> wave.path() != null)
                .limit(2)
                .forEach(wave -> questions.rest(reached.id(), ResultSearch.KIND, wave.id()));
        known.forEach(indicator -> questions.rest(reached.id(), IndicatorSearch.KIND, indicator.id()));
        question(
                report,
                Criterion.EFFICIENCY,
                "Czy efekty są warte poniesionych nakładów?",
                "Najwięcej zmieniły działania tanie: stałe terminy spotkań i jedna osoba do kontaktu.");
        question(
                report,
                Criterion.USEFULNESS,
                "Czy działania były przydatne dla organizacji?",
                "Organizacje najwyżej oceniły doradztwo i możliwość współdecydowania o części budżetu.");
        question(
                report,
                Criterion.SUSTAINABILITY,
                "Co zostanie po zakończeniu?",
                "Zostaną model konsultacji i forum; szkolenia bez powtórzeń zostaną zapomniane.");
    }

    private Question question(Report report, Criterion criterion, String wording, String finding) {
        var question = questions.add(report.id(), new QuestionInput(criterion, wording, finding, null));
        question.markInvented();
        return question;
    }

    private Recommendation recommend(Report report, String conclusion, String words, String who, int days) {
        var recommendation = recommendations.add(
                report.id(),
                new RecommendationInput(
                        conclusion, words, who, null, today.day().plusDays(days), null));
        recommendation.markInvented();
        return recommendation;
    }

    private void follow(Recommendation recommendation, RecommendationStatus status, String note, int daysAgo) {
        recommendations
                .follow(recommendation.id(), new FollowUpInput(today.day().minusDays(daysAgo), status, note))
                .markInvented();
    }
}
