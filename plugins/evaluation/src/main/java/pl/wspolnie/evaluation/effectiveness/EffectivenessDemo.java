package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.evaluation.show.Today;
import pl.wspolnie.evaluation.survey.SurveyWave;
import pl.wspolnie.evaluation.survey.Surveys;

/** Invented reports on organisations of the register, in each of their three states. */
@ApplicationScoped
public class EffectivenessDemo {

    private static final int MOST = 6;
    private static final int COMMENT_DAYS = 14;

    private final Rounds rounds;
    private final OrganisationReports reports;
    private final Organisations organisations;
    private final CurrentRequest request;
    private final Today today;
    private final Surveys surveys;

    protected EffectivenessDemo() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EffectivenessDemo(
            Rounds rounds,
            OrganisationReports reports,
            Organisations organisations,
            CurrentRequest request,
            Today today,
            Surveys surveys) {
        this.rounds = rounds;
        this.reports = reports;
        this.organisations = organisations;
        this.request = request;
        this.today = today;
        this.surveys = surveys;
    }

    @Transactional
    public void add() {
        var chosen = organisations.profiles().stream()
                .filter(OrganisationProfile::active)
                .limit(MOST)
                .map(OrganisationProfile::id)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        var wave = surveys.waves().stream()
                .map(SurveyWave::id)
                .filter(id -> !surveys.about(id, chosen.get(0)).isEmpty())
                .findFirst()
                .orElse(null);
        published(round("Raporty po pierwszym badaniu", LocalDate.of(2013, 11, 1), null, chosen));
        shown(round("Raporty po drugim badaniu", LocalDate.of(2014, 6, 1), wave, chosen));
        round("Raporty z ostatniego roku (szkice)", LocalDate.of(2015, 1, 1), wave, chosen);
    }

    private List<OrganisationReport> round(String name, LocalDate starts, Long wave, List<Long> chosen) {
        var round = rounds.add(new RoundInput(
                name,
                wave,
                starts,
                starts.plusYears(1).minusDays(1),
                COMMENT_DAYS,
                "Ankieta wśród mieszkańców, dane modułów i rozmowa z przedstawicielem organizacji. Dane są zmyślone.",
                chosen,
                null));
        round.markInvented();
        var begun = rounds.reports(round);
        begun.forEach(report -> {
            reports.write(report.id(), writing(report));
            report.markInvented();
        });
        return begun;
    }

    private static WritingInput writing(OrganisationReport report) {
        var starts = report.round().starts();
        return new WritingInput(
                "Organizacja jest rozpoznawana przez mieszkańców i prowadzi działania przez cały rok.\n"
                        + "Warto częściej mówić o efektach i wcześniej zapraszać do współpracy sołectwa.",
                List.of(
                        new ActivityInput("Festyn rodzinny z warsztatami dla dzieci", starts.plusMonths(2)),
                        new ActivityInput("Udział w konsultacjach programu współpracy", starts.plusMonths(5))),
                report.rowVersion());
    }

    private void published(List<OrganisationReport> begun) {
        begun.stream().limit(2).forEach(report -> {
            reports.show(report.id());
            report.comment(
                    "Dziękujemy za raport. Od tego roku podsumowanie działań publikujemy na naszej stronie.",
                    today.now(),
                    request.person().map(Person::id).orElse(null));
            reports.publish(report.id());
        });
    }

    private void shown(List<OrganisationReport> begun) {
        begun.stream().limit(2).forEach(report -> reports.show(report.id()));
    }
}
