package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.standard.text.Piece;

/** Invented documents in several states; their days are counted from today. */
@ApplicationScoped
public class DemoStandards {

    private static final String FOLDER = "/pl/wspolnie/forum/demo/";
    private static final int FIRST_ROUND = -75;
    private static final int SECOND_ROUND = -9;
    private static final int ROUND = 21;

    private final Records records;
    private final CurrentRequest request;
    private final Projects projects;
    private final Meetings meetings;
    private final Standards standards;
    private final Begun begun;
    private final Drafts drafts;
    private final Texts texts;
    private final DemoRemarks remarks;

    protected DemoStandards() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public DemoStandards(
            Records records,
            CurrentRequest request,
            Projects projects,
            Meetings meetings,
            Standards standards,
            Begun begun,
            Drafts drafts,
            Texts texts,
            DemoRemarks remarks) {
        this.records = records;
        this.request = request;
        this.projects = projects;
        this.meetings = meetings;
        this.standards = standards;
        this.begun = begun;
        this.drafts = drafts;
        this.texts = texts;
        this.remarks = remarks;
    }

    /** The standards of cooperation: discussed once, answered, changed, and discussed again today. */
    Standard standards(boolean shared) {
        var standard = begin(
                "Standardy współpracy samorządów z organizacjami",
                StandardKind.STANDARD,
                "Wspólne zasady współpracy finansowej i pozafinansowej, komunikacji i oceny współpracy."
                        + " Pierwszą wersję omówiliśmy na drugim spotkaniu Forum, teraz pytamy o poprawioną.",
                shared ? project() : null);
        var first = fill(standard, "standards-1.txt");
        publish(first, FIRST_ROUND, "Pierwsza wersja do dyskusji.");
        remarks.firstRound(first, today().plusDays(FIRST_ROUND));
        var second = fill(standard, "standards-2.txt");
        remarks.credit(first, second);
        publish(
                second,
                SECOND_ROUND,
                "Skróciliśmy terminy, wydzieliliśmy ustęp o zestawieniu uwag i skreśliliśmy paragraf o patronacie.");
        remarks.secondRound(second, today().plusDays(SECOND_ROUND));
        return standard;
    }

    private Long project() {
        return projects.all().stream()
                .filter(project -> project.municipalities().size() > 1)
                .map(project -> project.id())
                .findFirst()
                .orElse(null);
    }

    private Standard begin(String title, StandardKind kind, String summary, Long project) {
        var standard = standards.add(new StandardInput(title, kind, summary, Audience.EVERYBODY, project, null, null));
        standard.markInvented();
        records.flush();
        return standard;
    }

    private Version fill(Standard standard, String text) {
        return texts.fill(drafts.begin(standard.id()), read(text));
    }

    private static String read(String name) {
        try (var in = DemoStandards.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Published so many days from today, with three weeks for remarks that begin then; in the past at once. */
    private void publish(Version draft, int from, String note) {
        var first = today().plusDays(from);
        drafts.release(
                draft,
                new PublishInput(note, first, first.plusDays(ROUND), draft.rowVersion()),
                at(from < 0 ? first : today()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Warsaw.ZONE).toInstant();
    }

    private LocalDate today() {
        return standards.today();
    }

    /** A regulation that a body of the forum, if there is one, adopted. */
    void regulation() {
        var standard = begin(
                "Regulamin pracy Forum",
                StandardKind.REGULATION,
                "Kto może przyjść na Forum, jak zwołuje się spotkania i jak podejmuje się decyzje.",
                null);
        var held = meetings.open().stream()
                .filter(meeting -> meeting.day().isBefore(today()))
                .findFirst();
        var day = held.map(Meeting::day).orElse(today().minusDays(150));
        var version = fill(standard, "regulation.txt");
        publish(version, (int) ChronoUnit.DAYS.between(today(), day) - 50, null);
        adopt(standard, version, day, null, held.orElse(null));
    }

    private void adopt(Standard standard, Version version, LocalDate day, LocalDate end, Meeting held) {
        records.flush();
        var body = held == null ? null : held.body().id();
        var meeting = held == null ? null : held.id();
        var by = body == null ? "Forum organizacji pozarządowych" : null;
        standards.adopt(
                standard.id(),
                version.number(),
                new AdoptionInput(
                        day,
                        body,
                        meeting,
                        by,
                        "uchwała nr 1 (zmyślona)",
                        day.plusDays(14),
                        end,
                        version.rowVersion()));
    }

    /** A programme on which nobody said anything; remarks are or were taken from so many days from today. */
    void programme(int from) {
        var year = today().plusDays(from).getYear() + 1;
        var standard = begin(
                "Program współpracy z organizacjami na rok " + year + (from > 0 ? " (projekt zmian)" : ""),
                StandardKind.PROGRAMME,
                "Zadania, które chcemy wspólnie zrealizować w przyszłym roku. Konsultacje wynikają z art. 5a ustawy"
                        + " o działalności pożytku publicznego i o wolontariacie.",
                null);
        publish(fill(standard, "programme.txt"), from, null);
    }

    /** A document that is in force no longer. */
    void outdated() {
        var standard = begin(
                "Zasady udostępniania świetlic",
                StandardKind.REGULATION,
                "Jak organizacje mogły korzystać ze świetlic wiejskich.",
                null);
        var draft = drafts.begin(standard.id());
        texts.fill(draft, "§ 1. Świetlicę udostępnia się organizacjom nieodpłatnie.\n\n§ 2. Klucze wydaje sołtys.");
        publish(draft, -400, null);
        adopt(standard, draft, today().minusDays(370), today().minusDays(30), null);
    }

    /** A document that only its editors see. */
    void unpublished() {
        begun.add(new StandardInput(
                        "Strategia rozwoju wolontariatu",
                        StandardKind.STRATEGY,
                        "Szkic, nad którym pracują redaktorzy.",
                        Audience.ORGANISATIONS,
                        null,
                        "§ 1. Wolontariat rozwija Centrum.\n\n§ 2. Wolontariuszy szuka się wspólnie.",
                        null))
                .markInvented();
    }

    /** The next version is being written: one paragraph is dropped in it. */
    void begin(Standard standard) {
        var draft = drafts.begin(standard.id());
        var pieces = standards.wordings(draft).stream()
                .map(Wording::piece)
                .map(Piece::whole)
                .toList();
        texts.fill(draft, String.join("\n\n", pieces.subList(0, pieces.size() - 1)));
    }

    /** What a partner's organisation says, if the shared standards are there already. */
    void partner() {
        var shared = standards.list().stream()
                .filter(standard -> !standards.isOwn(standard) && standard.projectId() != null)
                .toList();
        for (var standard : shared) {
            standards
                    .latest(standard)
                    .ifPresent(version ->
                            remarks.partner(version, request.municipality().slug()));
        }
    }
}
