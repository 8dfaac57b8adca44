package pl.wspolnie.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.evaluation.answer.Closing;
import pl.wspolnie.evaluation.answer.InventedAnswers;
import pl.wspolnie.evaluation.answer.InventedAnswers.Likelihood;
import pl.wspolnie.evaluation.questionnaire.Drafts;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.questionnaire.QuestionnaireInput;
import pl.wspolnie.evaluation.questionnaire.Questionnaires;
import pl.wspolnie.evaluation.result.Results;
import pl.wspolnie.evaluation.wave.SharesInput;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveInput;
import pl.wspolnie.evaluation.wave.Waves;

/** Invented surveys, made of the library's items; their waves are led to where they should stand. */
@ApplicationScoped
public class DemoSurveys {

    private static final String RESIDENTS =
            "Pełnoletni mieszkańcy; ankieterzy w sołectwach i link na stronie urzędu, bez losowania";

    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final Waves waves;
    private final InventedAnswers answers;
    private final Closing closing;
    private final Results results;
    private final Organisations organisations;
    private final Projects projects;

    protected DemoSurveys() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public DemoSurveys(
            Questionnaires questionnaires,
            Drafts drafts,
            Waves waves,
            InventedAnswers answers,
            Closing closing,
            Results results,
            Organisations organisations,
            Projects projects) {
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.waves = waves;
        this.answers = answers;
        this.closing = closing;
        this.results = results;
        this.organisations = organisations;
        this.projects = projects;
    }

    /** The same questions before and after, published; the later wave has weights. */
    void knowledge() {
        var asked = inUse(
                "Wiedza i oczekiwania mieszkańców wobec organizacji",
                "Residents’ knowledge and expectations of organisations",
                "Sprawdzamy, co mieszkańcy wiedzą o organizacjach pozarządowych i czego od nich oczekują: przed działaniami"
                        + " projektu i po nich. Te same pytania pozwalają zobaczyć zmianę.",
                "We ask what residents know of non-governmental organisations and what they expect of them, before and after"
                        + " the project. The same questions show the change.");
        var before = wave(asked, "Badanie przed działaniami", -430, -400, false);
        answers.add(before, 214, likelihood("before"));
        var after = wave(asked, "Badanie po działaniach", -60, -30, false);
        answers.add(after, 231, likelihood("after"));
        List.of(before, after).forEach(wave -> {
            waves.know(wave.id(), shares());
            closing.sealNow(wave);
            results.publish(wave.id());
        });
    }

    /** Opinions before the model of consultations and after it; sheets of another wave are still being typed in. */
    void office() {
        var asked = inUse(
                "Opinie o działaniach urzędu i udziale w decyzjach",
                "Views of the office and of taking part in decisions",
                "Pytamy, jak mieszkańcy oceniają urząd i możliwość udziału w decyzjach gminy. Z wyników powstaje model"
                        + " konsultacji społecznych.",
                "We ask how residents see the office and their chance to take part in decisions. The results shape the model"
                        + " of consultations.");
        var before = wave(
                asked,
                "Badanie opinii przed pracą nad modelem",
                LocalDate.of(2014, 10, 6),
                LocalDate.of(2014, 10, 31),
                false);
        answers.add(before, 140, likelihood("before"));
        answers.addSheets(before, 28, likelihood("before"));
        var after =
                wave(asked, "Badanie po zmianie Statutu", LocalDate.of(2015, 4, 7), LocalDate.of(2015, 4, 21), false);
        answers.add(after, 152, likelihood("after"));
        List.of(before, after).forEach(wave -> {
            closing.sealNow(wave);
            results.publish(wave.id());
        });
        var paper = wave(asked, "Ankiety papierowe z zebrań wiejskich", -20, -2, false);
        answers.addSheets(paper, 12, likelihood("after"));
        answers.addFile(paper, 6, likelihood("after"));
    }

    /** A survey that is open now: anybody can answer. */
    void effects() {
        var asked = inUse(
                "Czy konsultacje działają?",
                "Do consultations work?",
                "Sprawdzamy efekty nowych zasad konsultacji. Wystarczy kilka minut.",
                "We look at what the new rules of consultations have changed. It takes a few minutes.");
        var open = wave(asked, "Ankieta o konsultacjach", -7, 30, true);
        answers.addTickets(open, 4);
        answers.addSheets(open, 3, likelihood("after"));
    }

    /** A survey of all partners of a project, whose results each of them shows. */
    void joint() {
        var asked = inUse(
                "Współpraca urzędów z organizacjami",
                "Cooperation of local offices with organisations",
                "Pytamy mieszkańców wszystkich samorządów projektu o organizacje i o współpracę z urzędem. Wyniki są punktem"
                        + " wyjścia dla wspólnych standardów.",
                "We ask residents of all partners of the project about organisations and their cooperation with the office. The"
                        + " results are where common standards begin.",
                projects.all().stream()
                        .filter(project -> project.municipalities().size() > 1)
                        .map(Project::id)
                        .findFirst()
                        .orElse(null));
        var wave = wave(
                asked, "Badanie w samorządach projektu", LocalDate.of(2014, 3, 3), LocalDate.of(2014, 3, 28), false);
        answers.add(wave, 196, likelihood("before"));
        closing.sealNow(wave);
        results.publish(wave.id());
    }

    /** A questionnaire for organisations that is still being written. */
    void organisations() {
        var draft = questionnaires.add(new QuestionnaireInput(
                "Kondycja organizacji i współpraca z samorządem",
                "The condition of organisations and their cooperation with local government",
                "Ankieta dla organizacji pozarządowych: mocne i słabe strony, współpraca, potrzeby.",
                "A questionnaire for non-governmental organisations: strengths, weaknesses, cooperation, needs.",
                null,
                null));
        draft.markInvented();
        drafts.takeAll(draft.id(), "organisations", null);
    }

    private Questionnaire inUse(String title, String titleEn, String purpose, String purposeEn) {
        return inUse(title, titleEn, purpose, purposeEn, null);
    }

    private Questionnaire inUse(String title, String titleEn, String purpose, String purposeEn, Long project) {
        var draft = questionnaires.add(new QuestionnaireInput(title, titleEn, purpose, purposeEn, project, null));
        draft.markInvented();
        drafts.takeAll(draft.id(), "residents", null);
        drafts.takeAll(draft.id(), "metrics", null);
        if (organisations.all().isEmpty()) {
            drafts.removeItem(draft.id(), "register", null);
        }
        return questionnaires.use(draft.id());
    }

    private Wave wave(Questionnaire asked, String name, int from, int to, boolean forAll) {
        var today = waves.today();
        return wave(asked, name, today.plusDays(from), today.plusDays(to), forAll);
    }

    private Wave wave(Questionnaire asked, String name, LocalDate from, LocalDate to, boolean forAll) {
        var wave = waves.add(
                asked.id(),
                new WaveInput(
                        name,
                        from,
                        to,
                        RESIDENTS,
                        3_000,
                        forAll,
                        forAll,
                        "Odpowiedzi, daty i liczba mieszkańców są zmyślone na potrzeby pokazu.",
                        null));
        wave.markInvented();
        return wave;
    }

    private static SharesInput shares() {
        return new SharesInput(List.of(
                share("sex", "f", "50.6"),
                share("sex", "m", "49.4"),
                share("age", "u25", "13.5"),
                share("age", "25_44", "33"),
                share("age", "45_64", "33.5"),
                share("age", "65", "20")));
    }

    private static SharesInput.Row share(String item, String answer, String percent) {
        return new SharesInput.Row(item, answer, new BigDecimal(percent));
    }

    /** Weights of answers, one a line: item, answer, before, after. */
    private static Likelihood likelihood(String wave) {
        int column = wave.equals("before") ? 2 : 3;
        var weights = new HashMap<String, Integer>();
        var file = "/pl/wspolnie/evaluation/demo/likelihood.csv";
        try (var in = Objects.requireNonNull(DemoSurveys.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .forEach(cells -> weights.put(cells[0] + "." + cells[1], Integer.valueOf(cells[column])));
            return new Likelihood(weights);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
