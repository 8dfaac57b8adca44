package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import pl.wspolnie.api.search.References;
import pl.wspolnie.practices.card.Card;
import pl.wspolnie.practices.model.BasisInput;
import pl.wspolnie.practices.model.Element;
import pl.wspolnie.practices.model.ElementInput;
import pl.wspolnie.practices.model.Elements;
import pl.wspolnie.practices.model.Model;
import pl.wspolnie.practices.model.ModelInput;
import pl.wspolnie.practices.model.ModelKind;
import pl.wspolnie.practices.model.Models;
import pl.wspolnie.practices.model.Stage;
import pl.wspolnie.practices.model.StepInput;
import pl.wspolnie.practices.model.VersionInput;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.visit.Visit;

/**
 * A model of consultation as the project in Secemin worked one out: from visits and research over debates on the village
 * funds to the Statute. Its wording was not found; it is invented, as are the days and numbers.
 */
@ApplicationScoped
public class DemoModels {

    private static final int MOST = 50;

    private final Models models;
    private final Elements elements;
    private final References references;
    private final Days days;

    protected DemoModels() {
        this(null, null, null, null);
    }

    @Inject
    public DemoModels(Models models, Elements elements, References references, Days days) {
        this.models = models;
        this.elements = elements;
        this.references = references;
        this.days = days;
    }

    /** The model in two versions; one element has gone all the way. */
    void consultation(Visit visit, Map<String, Card> cards) {
        var model = add(
                "Model konsultacji społecznych",
                ModelKind.CONSULTATION,
                "Projekt „Wspólnie z Mieszkańcami decydujemy w Gminie Secemin” przewidywał, że z wyjazdów studyjnych i"
                        + " badań powstanie model konsultacji, zostanie sprawdzony w debatach o funduszach sołeckich,"
                        + " poprawiony zgodnie z uwagami i wprowadzony do Statutu Gminy."
                        + " Treść modelu, daty i numery są tu zmyślone.");
        var answer = element(
                model, 1, "Odpowiedź na każdą uwagę", "Urząd odpowiada na każdą uwagę zgłoszoną w konsultacjach.");
        var debate = element(
                model,
                2,
                "Debata przed decyzją",
                "Przed zebraniem wiejskim odbywa się otwarta debata, którą prowadzi osoba z organizacji.");
        publish(model, "Pierwsze brzmienie, z którym poszliśmy na debaty o funduszach sołeckich.");
        elements.change(
                model.id(),
                answer.id(),
                new ElementInput(
                        "Odpowiedź na każdą uwagę",
                        "Urząd odpowiada na każdą uwagę zgłoszoną w konsultacjach w ciągu 14 dni od ich końca."
                                + " Odpowiedzi są w jednej tabeli, którą każdy może przeczytać.",
                        1,
                        answer.rowVersion()));
        var notice = element(
                model,
                3,
                "Zapowiedź konsultacji",
                "Konsultacje zapowiada się co najmniej 14 dni wcześniej na stronie gminy, u sołtysów i w organizacjach.");
        publish(
                model,
                "Debaty pokazały, że bez terminu odpowiedzi nie ma, a o konsultacjach ludzie dowiadują się za późno.");
        wholeWay(model, answer, visit, cards);
        shorterWays(model, debate, notice, visit, cards);
    }

    private void wholeWay(Model model, Element element, Visit visit, Map<String, Card> cards) {
        ground(model, element, "practices.visit", visit.id(), "Tabela uwag na ścianie urzędu.");
        ground(model, element, "practices.card", cards.get("answers").id(), "Tabela i termin dla referatów.");
        ground(model, element, "practices.card", cards.get("psary").id(), "Wynik konsultacji trafia na sesję.");
        step(
                model,
                element,
                Stage.SEEN,
                "2014-09-26",
                "Druga grupa, warsztat „Co zrobić z uwagami”.",
                null,
                link("practices.visit", visit.id()));
        step(
                model,
                element,
                Stage.DISCUSSED,
                "2014-11-18",
                "Warsztaty urzędu i organizacji: tak, ale z terminem.",
                null,
                link("practices.card", cards.get("answers").id()));
        step(
                model,
                element,
                Stage.DISCUSSED,
                days.today().minusDays(5).toString(),
                "Forum powiatu omawia to samo w standardach współpracy.",
                null,
                ground(
                        model,
                        element,
                        "forum.paragraph",
                        "§ 4 ust. 2,",
                        "Ten sam obowiązek w standardach współpracy."));
        step(
                model,
                element,
                Stage.WRITTEN,
                "2014-12-09",
                "Pierwsze brzmienie w modelu konsultacji, po badaniu opinii.",
                null,
                ground(model, element, "evaluation.result", "przed pracą nad modelem", "Z tych opinii wyszliśmy."));
        step(
                model,
                element,
                Stage.TESTED,
                "2015-02-12",
                "Debaty o funduszach sołeckich: tabelę odpowiedzi wydano po 12 dniach.",
                null,
                null);
        step(
                model,
                element,
                Stage.ADOPTED,
                "2015-03-27",
                "Zmiana Statutu Gminy: nowy rozdział o konsultacjach.",
                "V/00/15 (przykład)",
                null);
        step(
                model,
                element,
                Stage.EVALUATED,
                "2015-04-24",
                "Badanie po wdrożeniu: jak mieszkańcy oceniają udział w decyzjach gminy przed zmianą i po niej.",
                null,
                ground(model, element, "evaluation.result", "po zmianie Statutu", "Wyniki przed zmianą i po niej."));
    }

    private void shorterWays(Model model, Element debate, Element notice, Visit visit, Map<String, Card> cards) {
        ground(model, debate, "practices.card", cards.get("village").id(), "Debata prowadzona przez organizację.");
        step(model, debate, Stage.SEEN, "2014-09-27", "Trzeci dzień wyjazdu.", null, null);
        step(model, debate, Stage.WRITTEN, "2014-12-09", "Pierwsze brzmienie w modelu.", null, null);
        step(model, debate, Stage.TESTED, "2015-02-12", "Debaty w czterech sołectwach.", null, null);
        ground(model, notice, "practices.visit", visit.id(), null);
        step(model, notice, Stage.SEEN, "2014-09-25", "Gospodarze zapowiadają konsultacje u sołtysów.", null, null);
    }

    /** Another model, of which there is no version yet. */
    void cooperation() {
        var model = add(
                "Model współpracy urzędu i organizacji",
                ModelKind.COOPERATION,
                "Jak urząd i organizacje planują, robią i oceniają razem.");
        element(
                model,
                1,
                "Jedno spotkanie w kwartale",
                "Urząd i organizacje spotykają się raz w kwartale z ustalonym porządkiem.");
    }

    private Model add(String title, ModelKind kind, String introduction) {
        var model = models.add(new ModelInput(title, kind, introduction, null));
        model.markInvented();
        return model;
    }

    private Element element(Model model, int position, String title, String wording) {
        var element = elements.add(model.id(), new ElementInput(title, wording, position, null));
        element.markInvented();
        return element;
    }

    private void publish(Model model, String reason) {
        models.publish(model.id(), new VersionInput(reason)).markInvented();
    }

    private void ground(Model model, Element element, String kind, long id, String note) {
        elements.put(model, element, new BasisInput(kind, id, note)).markInvented();
    }

    /** Something of another module, as a link for a step; {@code null} where that module holds no such thing. */
    private String ground(Model model, Element element, String kind, String words, String note) {
        return references.list(kind, MOST).stream()
                .filter(found -> found.title().contains(words))
                .findFirst()
                .map(found -> {
                    ground(model, element, kind, found.id(), note);
                    return link(kind, found.id());
                })
                .orElse(null);
    }

    private void step(
            Model model, Element element, Stage stage, String day, String words, String resolution, String link) {
        elements.addStep(
                        model.id(),
                        element.id(),
                        new StepInput(stage, LocalDate.parse(day), words, resolution, link, null))
                .markInvented();
    }

    private static String link(String kind, long id) {
        return kind + ":" + id;
    }
}
