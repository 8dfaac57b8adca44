package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.evaluation.show.Today;

/** Two invented years of the index, and a third that waits for its scores. */
@ApplicationScoped
public class QualityDemo {

    private static final List<String> REASONS = List.of(
            "Jest program współpracy i osoba odpowiedzialna w urzędzie; forum spotkało się dwa razy.",
            "Zasady i wyniki konkursów są na stronie, ale trudno znaleźć archiwum.",
            "Konkursy rozstrzygnięto w terminie; małe granty ruszyły dopiero jesienią.",
            "Organizacje korzystają ze świetlic bezpłatnie, brakuje sprzętu do wypożyczenia.",
            "Organizacje znają program współpracy, słabiej zasady inicjatywy lokalnej.",
            "Większość organizacji ocenia ostatnie 12 miesięcy dobrze.");

    private static final List<String> BARRIERS = List.of(
            "Mało czasu między ogłoszeniem a terminem składania ofert.",
            "Informacje w kilku miejscach naraz.",
            "Wkład własny małych organizacji.",
            "Godziny otwarcia świetlic.",
            "Język dokumentów.",
            "Zmiany terminów bez uprzedzenia.");

    private final QualityIndexes indexes;
    private final Today today;

    protected QualityDemo() {
        this(null, null);
    }

    @Inject
    public QualityDemo(QualityIndexes indexes, Today today) {
        this.indexes = indexes;
        this.today = today;
    }

    @Transactional
    public void add() {
        int thisYear = today.day().getYear();
        var first = scored(thisYear - 3, List.of(3, 2, 3, 3, 2, 3));
        first.markInvented();
        indexes.publish(first.id());
        var second = scored(thisYear - 2, List.of(4, 3, 3, 4, 3, 4));
        second.markInvented();
        indexes.publish(second.id());
        begun(thisYear - 1).markInvented();
    }

    private QualityIndex scored(int year, List<Integer> scores) {
        var index = begun(year);
        var inputs = new ArrayList<ScoreInput>();
        for (int i = 0; i < scores.size(); i++) {
            var area = index.components().get(i).name();
            inputs.add(new ScoreInput(area, BigDecimal.valueOf(scores.get(i)), REASONS.get(i), BARRIERS.get(i)));
        }
        return indexes.score(
                index.id(),
                new ScoresInput(
                        inputs,
                        "Najwięcej zyskała współpraca pozafinansowa. W następnym roku zbierzemy informacje o współpracy"
                                + " w jednym miejscu i wydłużymy czas na oferty.",
                        LocalDate.of(year + 2, 1, 15),
                        index.rowVersion()));
    }

    /** With its survey and its meeting. */
    private QualityIndex begun(int year) {
        var areas = indexes.next().components();
        var index = indexes.add(new YearInput(year, Scale.FIVE, areas, null));
        indexes.ask(
                index.id(),
                new SurveyInput(
                        null,
                        LocalDate.of(year, 11, 2),
                        LocalDate.of(year, 11, 20),
                        18,
                        "Odpowiedziało 18 organizacji. Dobrze oceniają kontakt z urzędem, najsłabiej czas na przygotowanie"
                                + " ofert. Najczęstsze bariery: wkład własny i rozproszone informacje.",
                        index.rowVersion()));
        return indexes.meet(
                index.id(),
                new MeetingInput(
                        LocalDate.of(year, 12, 5),
                        "Sala konferencyjna urzędu",
                        3,
                        2,
                        6,
                        "Omówiono wyniki ankiety, uzgodniono oceny i dwie zmiany na następny rok.",
                        index.rowVersion()));
    }
}
