package pl.wspolnie.platform.following;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.mail.Handovers;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.mail.Suspensions;
import pl.wspolnie.platform.web.SiteUrls;
import pl.wspolnie.platform.web.WebSettings;

class FollowersTest {

    private static final Subject PROPOSAL = new Subject("budget.proposal", 7, "Ławka", "x");
    private static final Subject ALL = new Subject(Subject.EVERYTHING, 0, "Gmina", "");

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void writesOnlyToWhoHasAgreed(TestPlatform platform) {
        var cases = new Cases(platform);
        cases.ask(PROPOSAL, "Ala@Example.org ");
        cases.tell("accepted");
        assertEquals(List.of("follow.mail"), cases.written("ala@example.org"));
        cases.confirm("ala@example.org");
        cases.tell("selected");
        cases.tell("selected");
        assertEquals(List.of("follow.mail", "selected"), cases.written("ala@example.org"));
        platform.in(cases.here, () -> cases.followers.stop(cases.token("ala@example.org")));
        cases.tell("later");
        assertEquals(List.of("follow.mail", "selected"), cases.written("ala@example.org"));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void writesOnceToWhoFollowsItTwiceOrWasToldAsAPerson(TestPlatform platform) {
        var cases = new Cases(platform);
        for (var subject : List.of(PROPOSAL, ALL)) {
            cases.ask(subject, "ola@example.org");
            cases.confirm("ola@example.org");
        }
        var person = platform.person();
        cases.ask(PROPOSAL, person.email());
        cases.confirm(person.email());
        platform.database.run(() -> platform.entities
                .createNativeQuery("insert into platform_notification (id, municipality_id, account_id, kind, event,"
                        + " subject, body, path, told_at) values (?, ?, ?, 'budget.decision', 'accepted', '', '', '',"
                        + " current_timestamp)")
                .setParameter(1, TestDatabase.number())
                .setParameter(2, cases.here.id())
                .setParameter(3, person.id())
                .executeUpdate());
        cases.tell("accepted");
        assertEquals(
                1,
                cases.written("ola@example.org").stream()
                        .filter("accepted"::equals)
                        .count());
        assertEquals(List.of("follow.mail"), cases.written(person.email()));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void cannotBeUsedToFillAMailbox(TestPlatform platform) {
        var cases = new Cases(platform);
        for (var time = 0; time < 5; time++) {
            cases.ask(PROPOSAL, "ela@example.org");
        }
        assertEquals(1, cases.written("ela@example.org").size());
        platform.clock.advance(Duration.ofMinutes(16));
        cases.ask(PROPOSAL, "ela@example.org");
        assertEquals(2, cases.written("ela@example.org").size());
        platform.clock.advance(Duration.ofDays(8));
        var token = cases.token("ela@example.org");
        cases.ask(PROPOSAL, "inna@example.org");
        assertFalse(platform.at(cases.here, () -> cases.followers.confirm(token)), "forgotten after a week");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsToItsMunicipality(TestPlatform platform) {
        var cases = new Cases(platform);
        cases.ask(PROPOSAL, "ewa@example.org");
        var token = cases.token("ewa@example.org");
        var there = platform.municipality();
        assertTrue(platform.at(there, () -> cases.followers.titleOf(token)).isEmpty());
        assertFalse(platform.at(there, () -> cases.followers.confirm(token)));
        assertEquals(Optional.of("Ławka"), platform.at(cases.here, () -> cases.followers.titleOf(token)));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void tellsThoseOfPartnersOnceAndWhereTheyFollowIt(TestPlatform platform) {
        var cases = new Cases(platform);
        var partner = platform.municipality();
        var hidden = platform.municipality();
        var stranger = platform.municipality();
        platform.project(cases.here, partner, hidden);
        cases.shownIn.addAll(List.of(partner.id(), stranger.id()));
        List.of(partner, hidden, stranger).forEach(place -> {
            cases.follow(place, PROPOSAL, "idzie" + place.id() + "@example.org");
            cases.follow(place, ALL, "ogół" + place.id() + "@example.org");
        });
        cases.follow(cases.here, ALL, "obie@example.org");
        cases.follow(partner, PROPOSAL, "obie@example.org");
        cases.tell("accepted");
        cases.tell("accepted");
        assertEquals(List.of("https://x/" + partner.slug() + "/x"), cases.told("idzie" + partner.id()));
        assertEquals(List.of("https://x/" + partner.slug() + "/x"), cases.told("ogół" + partner.id()));
        assertEquals(List.of(), cases.told("idzie" + hidden.id()), "its module is off there");
        assertEquals(List.of("https://x/" + stranger.slug() + "/x"), cases.told("idzie" + stranger.id()));
        assertEquals(List.of(), cases.told("ogół" + stranger.id()), "whoever follows a stranger's news did not ask");
        assertEquals(List.of("https://x/" + cases.here.slug() + "/x"), cases.told("obie"));
    }

    /** The collection over one database. */
    private static final class Cases {

        private final TestPlatform platform;
        private final Municipality here;
        private final Set<Long> shownIn = new HashSet<>();
        private final Followers followers;

        Cases(TestPlatform platform) {
            this.platform = platform;
            here = platform.municipality();
            var mails = new Mails(
                    platform.entities,
                    new Handovers(platform.entities, platform.clock, Optional.of("jdbc:")),
                    new Suspensions(platform.entities, platform.clock),
                    platform.clock,
                    new Wakes());
            var urls = new SiteUrls(platform.request, new WebSettings("https://x", Optional.empty(), ""));
            followers = new Followers(
                    platform.entities,
                    platform.writing,
                    mails,
                    new Subjects(new Found(platform.request, shownIn), platform.request),
                    platform.municipalities,
                    platform.scope,
                    new Words(),
                    urls,
                    platform.request,
                    platform.clock);
        }

        void follow(Municipality place, Subject subject, String email) {
            platform.in(place, () -> followers.ask(subject, email));
            platform.in(place, () -> rows("select f.token from FollowerEntity f where f.email = :email", email)
                    .forEach(followers::confirm));
        }

        /** Where the letters of the event lead that went to this mailbox. */
        List<String> told(String name) {
            return platform.database.call(() -> rows(
                    "select m.link from MailEntity m where m.recipient = :email and m.subject = 'accepted'",
                    name + "@example.org"));
        }

        void ask(Subject subject, String email) {
            platform.in(here, () -> followers.ask(subject, email));
        }

        void tell(String event) {
            platform.in(
                    here,
                    () -> followers.tell("budget.proposal", 7, event, Text.literally(event), Text.literally(""), "x"));
        }

        void confirm(String email) {
            platform.in(here, () -> rows("select f.token from FollowerEntity f where f.email = :email", email)
                    .forEach(followers::confirm));
        }

        String token(String email) {
            return platform.database.call(
                    () -> rows("select f.token from FollowerEntity f where f.email = :email", email)
                            .get(0));
        }

        /** The subjects of the mails to an address, as far as they are this municipality's. */
        List<String> written(String email) {
            return platform.database.call(() -> rows(
                    "select m.subject from MailEntity m where m.recipient = :email and m.sender = '" + here.name()
                            + "' order by m.id",
                    email));
        }

        private List<String> rows(String query, String email) {
            return platform.entities
                    .createQuery(query, String.class)
                    .setParameter("email", email)
                    .getResultList();
        }
    }

    /** The proposal, where it is shown. */
    private record Found(CurrentRequest request, Set<Long> shownIn) implements References {

        @Override
        public Optional<Reference> find(String kind, long id) {
            return Optional.of(new Reference(kind, id, Text.literally(""), "Ławka", "x"))
                    .filter(reference -> shownIn.contains(request.municipality().id()));
        }

        @Override
        public List<Reference> search(String words, Set<String> kinds, int limit) {
            return List.of();
        }

        @Override
        public List<Reference> list(String kind, int limit) {
            return List.of();
        }

        @Override
        public Set<String> kinds() {
            return Set.of();
        }
    }

    private static final class Words implements Messages {

        @Override
        public String say(Text text) {
            return text.key();
        }

        @Override
        public String say(Text text, Locale locale) {
            return text.key().replace("platform.", "");
        }
    }
}
