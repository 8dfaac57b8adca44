package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.forum.body.Csv.Row;
import pl.wspolnie.forum.body.Warsaw;

/** Invented remarks of organisations that are known from public sources, and their answers. */
@ApplicationScoped
public class DemoRemarks {

    private static final int ANSWERED_AFTER = 30;

    /** Paragraphs that took something up and have another number now. */
    private static final Map<String, String> MOVED = Map.of(
            "§ 7 ust. 2",
            "§ 6 ust. 2",
            "§ 10 ust. 3",
            "§ 9 ust. 3",
            "§ 4 ust. 2",
            "§ 4 ust. 3",
            "§ 3 ust. 4",
            "§ 3 ust. 3");

    private final Records records;
    private final CurrentRequest request;
    private final Organisations organisations;
    private final Standards standards;
    private final Discussion discussion;
    private final Answers answers;
    private final Credits credits;

    protected DemoRemarks() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DemoRemarks(
            Records records,
            CurrentRequest request,
            Organisations organisations,
            Standards standards,
            Discussion discussion,
            Answers answers,
            Credits credits) {
        this.records = records;
        this.request = request;
        this.organisations = organisations;
        this.standards = standards;
        this.discussion = discussion;
        this.answers = answers;
        this.credits = credits;
    }

    void firstRound(Version version, LocalDate from) {
        enter(version, from);
    }

    /** The second round has the demonstration's own person in it, and somebody without an account. */
    void secondRound(Version version, LocalDate from) {
        enter(version, from);
        var wordings = byName(version);
        var at = from.plusDays(5).atTime(18, 20).atZone(Warsaw.ZONE).toInstant();
        var person = request.person().map(Person::id).orElse(null);
        var own = discussion.enter(
                version,
                wordings.get("§ 5 ust. 1"),
                new RemarkInput("Czy sala w szkole też się liczy? Popołudniami stoi pusta.", null, false),
                new Speaker(person, null, null, null),
                at);
        discussion.enter(
                version,
                wordings.get("§ 9 ust. 1"),
                new RemarkInput(
                        "Dobrze, że raz w roku. Proszę robić to jesienią, przed uchwaleniem programu.", null, true),
                new Speaker(null, null, "czytelnik strony", "czytelnik@przyklad.example"),
                at.plusSeconds(7200));
        reply(version, own, at.plusSeconds(3600));
        if (person != null) {
            discussion.add(own, person, null);
        }
    }

    private void reply(Version version, Remark thread, Instant at) {
        var speaker = new Speaker(null, null, "Stowarzyszenie Rozwoju Gminy Secemin", null);
        discussion.enterReply(
                version, thread, "U nas szkoła udostępnia salę, wystarczy umówić się z dyrekcją.", speaker, at);
    }

    private void enter(Version version, LocalDate from) {
        var wordings = byName(version);
        int day = 0;
        for (var row : rows(version)) {
            var at = from.plusDays(++day).atTime(10, 15).atZone(Warsaw.ZONE).toInstant();
            var place = row.text("place");
            var remark = discussion.enter(
                    version,
                    place.isEmpty() ? null : wordings.get(place),
                    new RemarkInput(row.text("content"), given(row, "proposed"), true),
                    speaker(given(row, "who")),
                    at);
            support(remark, row.number("supports"));
            answer(remark, row, from.plusDays(ANSWERED_AFTER));
        }
    }

    private static List<Row> rows(Version version) {
        return pl.wspolnie.forum.body.Csv.read("remarks.csv", row -> row).stream()
                .filter(row -> row.number("version") == version.number())
                .toList();
    }

    private static String given(Row row, String column) {
        return row.text(column).isEmpty() ? null : row.text(column);
    }

    private Speaker speaker(String name) {
        var known = organisations.all().stream()
                .filter(organisation -> organisation.name().equals(name))
                .map(Organisation::id)
                .findFirst();
        return new Speaker(null, known.orElse(null), name, null);
    }

    private void support(Remark remark, int times) {
        organisations.all().stream()
                .filter(organisation -> !organisation.name().equals(remark.signature()))
                .limit(times)
                .forEach(organisation -> discussion.add(remark, null, organisation.id()));
    }

    private void answer(Remark remark, Row row, LocalDate day) {
        if (!row.text("standpoint").isEmpty()) {
            var given = day.isAfter(standards.today()) ? standards.today() : day;
            answers.give(
                    standards.get(remark.standardId()),
                    remark,
                    new AnswerInput(
                            row.one(Standpoint.class, "standpoint"), row.text("reason"), given(row, "change"), null),
                    given.atTime(8, 30).atZone(Warsaw.ZONE).toInstant());
        }
    }

    private Map<String, Wording> byName(Version version) {
        var wordings = new HashMap<String, Wording>();
        standards.wordings(version).forEach(wording -> wordings.putIfAbsent(wording.name(), wording));
        return wordings;
    }

    /** The second version says which remarks on the first it takes up. */
    void credit(Version first, Version second) {
        var wordings = byName(second);
        records.list(Remark.class, "e.versionId = :version", "", Map.of("version", first.id())).stream()
                .filter(remark -> remark.paragraphId() != null && isTaken(remark))
                .forEach(remark -> {
                    var wording = wordings.get(MOVED.getOrDefault(remark.place(), remark.place()));
                    credits.set(second, wording.paragraphId(), List.of(remark.id()));
                });
    }

    private boolean isTaken(Remark remark) {
        return answers.find(remark).map(answer -> answer.standpoint().isTaken()).orElse(false)
                && !remark.place().equals("§ 6");
    }

    /** What an organisation of a partner municipality says on the site of its own. */
    void partner(Version version, String slug) {
        var who = slug.equals("secemin") ? "Stowarzyszenie Rozwoju Gminy Secemin" : "KGW Rączki";
        discussion.enter(
                version,
                byName(version).get("§ 4 ust. 3"),
                new RemarkInput(
                        "Bardzo dobry zapis. Prosimy, żeby zestawienie było też w formie do druku.", null, true),
                speaker(who),
                standards
                        .today()
                        .minusDays(2)
                        .atTime(16, 40)
                        .atZone(Warsaw.ZONE)
                        .toInstant());
    }
}
