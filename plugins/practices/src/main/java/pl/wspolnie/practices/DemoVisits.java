package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.visit.Answers;
import pl.wspolnie.practices.visit.AttendanceInput;
import pl.wspolnie.practices.visit.CostInput;
import pl.wspolnie.practices.visit.Moment;
import pl.wspolnie.practices.visit.NoteInput;
import pl.wspolnie.practices.visit.Notes;
import pl.wspolnie.practices.visit.Participant;
import pl.wspolnie.practices.visit.Participants;
import pl.wspolnie.practices.visit.PhotoInput;
import pl.wspolnie.practices.visit.ProgrammeInput;
import pl.wspolnie.practices.visit.RegistrationInput;
import pl.wspolnie.practices.visit.ReportInput;
import pl.wspolnie.practices.visit.Reports;
import pl.wspolnie.practices.visit.Side;
import pl.wspolnie.practices.visit.Visit;
import pl.wspolnie.practices.visit.VisitInput;
import pl.wspolnie.practices.visit.Visits;

/** Invented visits for the demonstration; the one of 2014 has the shape of a real one of the same line of projects. */
@ApplicationScoped
public class DemoVisits {

    /** The first day of the visit that serves as a pattern. */
    static final LocalDate PATTERN = LocalDate.of(2014, 9, 25);

    private static final String QUESTIONS = "Wiem, jak zaprosić mieszkańców do konsultacji, żeby przyszli.\n"
            + "Umiem powiedzieć, co zrobimy z uwagami.\n"
            + "Urząd i organizacje mogą u nas pracować razem.";

    private static final String WORKSHOPS = "Jak zaprosić, żeby przyszli\nCo zrobić z uwagami\nOd uwagi do uchwały";

    private final Visits visits;
    private final Participants participants;
    private final Answers answers;
    private final Notes notes;
    private final Reports reports;
    private final Organisations organisations;
    private final Days days;

    protected DemoVisits() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DemoVisits(
            Visits visits,
            Participants participants,
            Answers answers,
            Notes notes,
            Reports reports,
            Organisations organisations,
            Days days) {
        this.visits = visits;
        this.participants = participants;
        this.answers = answers;
        this.notes = notes;
        this.reports = reports;
        this.organisations = organisations;
        this.days = days;
    }

    /** Three days, 60 people in three groups, three workshops for each: with notes, answers and a report. */
    Visit pattern() {
        var visit = announce(
                "Wyjazd studyjny: konsultacje, które coś zmieniają",
                "Wzór wizyty: trzy dni, 60 osób w trzech grupach, każda na trzech warsztatach. Taki kształt miał wyjazd"
                        + " z 25–27 września 2014 r. w innym projekcie Poddziałania 5.4.2 (ddd.gorzkow.eu)."
                        + " Gospodarz, program, koszty i wypowiedzi są zmyślone.",
                PATTERN,
                3,
                60,
                3);
        var people = enter(visit, 60, null);
        participants.attendance(
                visit.id(),
                new AttendanceInput(people.stream().skip(2).map(Participant::id).toList()));
        answer(people, Moment.BEFORE, 2);
        answer(people, Moment.AFTER, 4);
        note(
                visit,
                people.get(3),
                "Na tablicy w urzędzie wisi tabela: uwaga, odpowiedź, kto i kiedy. Każdy może podejść"
                        + " i sprawdzić swoją.",
                "Zróbmy taką tabelę od razu w internecie.",
                null);
        note(
                visit,
                people.get(2),
                "Debatę prowadzi osoba z organizacji, a wójt siedzi wśród mieszkańców. Pytania"
                        + " padają zupełnie inaczej.",
                "Spróbujmy tak przed zebraniami o funduszu sołeckim.",
                "Tablica z trzema kolumnami: uwaga, odpowiedź, termin");
        reports.conclude(
                visit.id(),
                new ReportInput(
                        "Warto przenieść dwie rzeczy: odpowiedź na każdą uwagę w jednej tabeli i debatę przed zebraniem"
                                + " wiejskim.\nObie sprawdzimy w debatach o funduszu sołeckim, zanim zapiszemy je w"
                                + " modelu konsultacji.",
                        true,
                        visits.lock(visit.id()).rowVersion()));
        return visit;
    }

    /** To come: registration is open, one side is full and people wait. */
    Visit open(Long person) {
        var visit = announce(
                "Jednodniowy wyjazd: jak działa forum organizacji",
                "Zobaczymy, jak gospodarze prowadzą forum organizacji i co z niego trafia na sesję.",
                days.today().plusDays(40),
                1,
                12,
                2);
        enter(visit, 6, person);
        for (int i = 0; i < 4; i++) {
            enter(visit, Side.ORGANISATION, "Uczestnik " + (i + 20), null);
        }
        return visit;
    }

    /** Just over: those who were there answer and write notes. */
    Visit recent(Long person) {
        var visit = announce(
                "Wizyta u sąsiadów: fundusz sołecki bez kłótni",
                "Krótki wyjazd do sąsiedniej gminy na debatę przed zebraniem wiejskim.",
                days.today().minusDays(2),
                2,
                10,
                1);
        var people = enter(visit, 7, person);
        answer(people, Moment.BEFORE, 3);
        note(
                visit,
                people.get(0),
                "Każdy pomysł ma opiekuna i koszt. Nikt nie mówi „gmina zapłaci”.",
                null,
                "Tablica z pomysłami i ich kosztem");
        return visit;
    }

    /** Still being prepared. */
    void draft() {
        var start = days.today().plusDays(90);
        visits.add(input("Wyjazd w przygotowaniu", "Termin i gospodarz do potwierdzenia.", start, 2, 20, 2))
                .markInvented();
    }

    private Visit announce(String title, String description, LocalDate start, int length, int seats, int groups) {
        var visit = visits.add(input(title, description, start, length, seats, groups));
        visit.markInvented();
        return visits.publish(visit.id());
    }

    private static VisitInput input(
            String title, String description, LocalDate start, int length, int seats, int groups) {
        boolean rounds = groups > 1;
        return new VisitInput(
                title,
                "Gmina gospodarz (wzór)",
                "siedziba gospodarza",
                description,
                start,
                start.plusDays(length - 1L),
                seats,
                50,
                start.minusDays(15),
                start.minusDays(5),
                groups,
                rounds ? WORKSHOPS : "",
                programme(start, length, rounds),
                List.of(
                        new CostInput("Autokar", new BigDecimal("2400.00").multiply(BigDecimal.valueOf(length))),
                        new CostInput("Posiłki", new BigDecimal("38.50").multiply(BigDecimal.valueOf(seats))),
                        new CostInput("Materiały", new BigDecimal("420.00"))),
                QUESTIONS,
                null);
    }

    private static List<ProgrammeInput> programme(LocalDate start, int length, boolean rounds) {
        var last = start.plusDays(length - 1L);
        var hours = new ArrayList<ProgrammeInput>();
        hours.add(new ProgrammeInput(start, "07:00", "09:30", "Przejazd", null, false));
        hours.add(new ProgrammeInput(start, "09:45", "11:00", "Spotkanie z gospodarzami", "sala posiedzeń", false));
        if (rounds) {
            hours.add(new ProgrammeInput(start, "11:15", "12:45", "Warsztaty", "świetlica", true));
            hours.add(new ProgrammeInput(middle(start, length), "13:30", "15:00", "Warsztaty", "świetlica", true));
            hours.add(new ProgrammeInput(last, "15:15", "16:45", "Warsztaty", "świetlica", true));
        }
        hours.add(new ProgrammeInput(last, "17:00", "18:00", "Co zabieramy do siebie", "sala posiedzeń", false));
        return hours;
    }

    private static LocalDate middle(LocalDate start, int length) {
        return start.plusDays(length / 2L);
    }

    /** So many people in turn of both sides, the first of them somebody who can be tried, if there is one. */
    private List<Participant> enter(Visit visit, int people, Long person) {
        var entered = new ArrayList<Participant>();
        for (int i = 0; i < people; i++) {
            var side = i % 2 == 0 ? Side.ORGANISATION : Side.OFFICIAL;
            entered.add(enter(visit, side, "Uczestnik " + (i + 1), i == 0 ? person : null));
        }
        return entered;
    }

    private Participant enter(Visit visit, Side side, String name, Long person) {
        var register = organisations.all();
        var organisation = side == Side.ORGANISATION && !register.isEmpty()
                ? register.get(Math.floorMod(Objects.hash(name), register.size()))
                : null;
        var input = new RegistrationInput(
                name,
                person != null,
                side,
                organisation == null ? null : idOf(organisation),
                side == Side.OFFICIAL ? "Urząd" : null,
                null,
                null);
        var participant = participants.enter(visit.id(), person, input);
        participant.markInvented();
        return participant;
    }

    private static Long idOf(Organisation organisation) {
        return organisation.id();
    }

    /** Marks around a middle, the same at every start. */
    private void answer(List<Participant> people, Moment moment, int middle) {
        for (int i = 0; i < people.size(); i += 2) {
            var mark = Math.max(1, Math.min(5, middle + (i / 2) % 3 - 1));
            answers.enter(people.get(i), moment, List.of(mark, Math.min(5, mark + 1), mark))
                    .forEach(answer -> answer.markInvented());
        }
    }

    private void note(Visit visit, Participant author, String body, String idea, String photo) {
        var note = notes.write(visit, author, new NoteInput(body, idea, null));
        note.markInvented();
        if (photo != null) {
            var picture = Objects.requireNonNull(
                    DemoVisits.class.getResourceAsStream("/pl/wspolnie/practices/demo/board.png"), "board.png");
            notes.attach(note, new PhotoInput(photo), "tablica.png", picture).markInvented();
        }
    }
}
