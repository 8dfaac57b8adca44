package pl.wspolnie.platform.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.feed.CalendarFiles;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.mail.Handovers;
import pl.wspolnie.platform.mail.MailJob;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.mail.Suspensions;
import pl.wspolnie.platform.spam.Signatures;
import pl.wspolnie.platform.web.SiteUrls;
import pl.wspolnie.platform.web.WebSettings;

class ToldNotificationsTest {

    private static final NotificationKind DECISION = new NotificationKind("budget.decision");

    static Stream<TestPlatform> platforms() {
        return TestPlatform.onBothDatabases();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void tellsOnTheSiteAndByMailInThePersonsLanguage(TestPlatform platform) {
        var told = new Telling(platform);
        var here = platform.municipality();
        var person = platform.person();
        platform.database.run(() -> platform.accounts.speak(person.id(), Locale.ENGLISH));
        told.tell(here, person, "proposal/1/accepted");
        var one = told.of(person).get(0);
        assertEquals("decided in en", one.subject());
        assertEquals("/" + here.slug() + "/budget/proposals/1", one.url());
        assertFalse(one.read());
        var mail = platform.database.call(() -> told.mails.of(person.id())).get(0);
        assertEquals("decided in en", mail.subject());
        assertTrue(told.wakes.woke(MailJob.class));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void tellsEachEventOnce(TestPlatform platform) {
        var told = new Telling(platform);
        var here = platform.municipality();
        var person = platform.person();
        told.tell(here, person, "proposal/1/accepted");
        told.tell(here, person, "proposal/1/accepted");
        assertEquals(1, told.of(person).size());
        assertEquals(1, platform.database.call(() -> told.mails.of(person.id())).size());
        told.tell(here, person, "proposal/2/accepted");
        told.tell(platform.municipality(), person, "proposal/1/accepted");
        assertEquals(3, told.of(person).size());
        assertEquals(3, platform.database.call(() -> told.mails.of(person.id())).size());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void invitesWithADateForTheCalendar(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        var start = Instant.parse("2026-12-01T16:00:00Z");
        var date = new CalendarEvent("forum/meetings/1", "Spotkanie", "", "Sala 7", start, start.plusSeconds(3600));
        platform.in(
                platform.municipality(),
                () -> told.notifications.invite(
                        person.id(),
                        DECISION,
                        "meeting/1",
                        Text.of("invited"),
                        Text.of("why"),
                        "forum/meetings/1",
                        date));
        var calendar = platform.database.call(() -> platform.entities
                .createNativeQuery("select calendar from platform_outbox_mail where account_id = ?")
                .setParameter(1, person.id())
                .getSingleResult());
        assertTrue(String.valueOf(calendar).contains("DTSTART:20261201T160000Z"), String.valueOf(calendar));
        assertTrue(String.valueOf(calendar).contains("LOCATION:Sala 7"), String.valueOf(calendar));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void tellsNothingToWhoHasGone(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        platform.database.run(() -> platform.accounts.close(person.id()));
        told.tell(platform.municipality(), person, "proposal/1/accepted");
        assertEquals(0, told.of(person).size());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void isReadByItsPersonAlone(TestPlatform platform) {
        var told = new Telling(platform);
        var here = platform.municipality();
        var person = platform.person();
        told.tell(here, person, "proposal/1/accepted");
        told.tell(here, person, "proposal/2/accepted");
        var id = told.of(person).get(0).id();
        var other = platform.person().id();
        assertThrows(NotFound.class, () -> platform.database.call(() -> told.notifications.read(other, id)));
        assertEquals(2, told.unread(person));
        platform.database.call(() -> told.notifications.read(person.id(), id));
        assertEquals(1, told.unread(person));
        platform.database.run(() -> told.notifications.readAll(person.id()));
        assertEquals(0, told.unread(person));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void asksOnlyForKindsThatThereAre(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person().id();
        var kind = "platform.organisation.mandate";
        assertEquals(
                Delivery.AT_ONCE,
                platform.database.call(() -> told.choices.of(person).get(kind)));
        platform.database.run(() -> told.choices.choose(person, Map.of(kind, Delivery.NONE)));
        platform.database.run(() -> told.choices.choose(person, Map.of(kind, Delivery.WEEKLY)));
        assertEquals(Delivery.WEEKLY, platform.database.call(() -> told.choices.of(person, kind)));
        assertThrows(
                InvalidInput.class,
                () -> platform.database.run(() -> told.choices.choose(person, Map.of("no.kind", Delivery.NONE))));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void goesTheUsualWayUnlessChosenOtherwise(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        var kind = "platform.organisation.mandate";
        platform.database.run(() -> told.choices.choose(
                person.id(), Map.of(kind, Delivery.WEEKLY, "platform.organisation.entry", Delivery.AT_ONCE)));
        platform.database.run(() -> told.choices.choose(person.id(), Map.of(Choices.USUAL, Delivery.DAILY)));
        assertEquals(Map.of(kind, Delivery.WEEKLY), platform.database.call(() -> told.choices.apart(person.id())));
        told.tell(platform.municipality(), person, "proposal/1/accepted");
        assertEquals(List.of(), told.mails(person));
        platform.clock.advance(Duration.ofDays(1));
        told.digest(Delivery.DAILY);
        assertEquals(1, told.mails(person).size());
        platform.database.run(() -> told.stops.stop(new Stops.Stop(person.id(), "DAILY")));
        assertEquals(Delivery.NONE, platform.database.call(() -> told.choices.usual(person.id())));
        platform.database.run(() -> told.choices.choose(person.id(), Map.of(kind, Delivery.NONE)));
        platform.database.run(() -> told.choices.choose(person.id(), Map.of(Choices.USUAL, Delivery.AT_ONCE)));
        assertEquals(Map.of(), platform.database.call(() -> told.choices.apart(person.id())), "it follows the usual");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void writesNoMailToWhoWantsNone(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        told.choose(person, Delivery.NONE);
        told.tell(platform.municipality(), person, "proposal/1/accepted");
        assertEquals(1, told.of(person).size(), "but the site shows it");
        assertEquals(List.of(), told.mails(person));
        told.digest(Delivery.DAILY);
        assertEquals(List.of(), told.mails(person));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void tellsEverythingOnceInADigest(TestPlatform platform) {
        var told = new Telling(platform);
        var here = platform.municipality();
        var there = platform.municipality();
        var person = platform.person();
        told.choose(person, Delivery.DAILY);
        told.tell(there, person, "proposal/1/accepted");
        for (var number = 0; number < 300; number++) {
            told.tell(here, person, "proposal/" + number + "/accepted");
        }
        told.digest(Delivery.DAILY);
        assertEquals(List.of(), told.mails(person), "not before the next morning");
        platform.clock.advance(Duration.ofDays(1));
        told.tell(here, person, "proposal/late/accepted");
        told.digest(Delivery.WEEKLY);
        told.digest(Delivery.DAILY);
        told.digest(Delivery.DAILY);
        var bodies = told.mails(person);
        var all = String.join("\n", bodies);
        assertEquals(301, all.split("decided in pl", -1).length - 1);
        assertTrue(bodies.size() > 1, "long ones go on in another mail");
        assertTrue(bodies.get(0).startsWith(here.name() + ": budget.module.name in pl"), bodies.get(0));
        assertTrue(all.contains(there.name() + ": budget.module.name in pl"), "by municipality");
        platform.clock.advance(Duration.ofDays(1));
        told.digest(Delivery.DAILY);
        assertEquals(bodies.size() + 1, told.mails(person).size(), "the late one, and nothing again");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void comesOnMondaysIfWeekly(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        told.choose(person, Delivery.WEEKLY);
        told.tell(platform.municipality(), person, "proposal/1/accepted");
        // Saturday 21 November 2026, 13:00 in Warsaw.
        platform.clock.advance(Duration.ofHours(41));
        told.digest(Delivery.WEEKLY);
        assertEquals(List.of(), told.mails(person), "Monday, 6:00");
        platform.clock.advance(Duration.ofHours(1));
        told.digest(Delivery.WEEKLY);
        assertEquals(1, told.mails(person).size(), "Monday, 7:00");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void endsMailsOfAKindByTheAddressInOne(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        var here = platform.municipality();
        told.tell(here, person, "proposal/1/accepted");
        var stop = told.stop(
                person, "notification/" + here.id() + "/" + person.id() + "/budget.decision/proposal/1/accepted");
        platform.database.run(() -> told.stops.stop(stop));
        platform.database.run(() -> told.stops.stop(stop));
        told.tell(here, person, "proposal/2/accepted");
        assertEquals(1, told.mails(person).size(), "no mail");
        assertEquals(2, told.of(person).size(), "but on the site");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void endsADigestByTheAddressInOneWithAllThatWaitsForIt(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        var here = platform.municipality();
        told.choose(person, Delivery.DAILY);
        told.tell(here, person, "proposal/1/accepted");
        platform.clock.advance(Duration.ofDays(1));
        told.digest(Delivery.DAILY);
        told.tell(here, person, "proposal/2/accepted");
        var stop = told.stop(person, "digest/daily/" + person.id() + "/" + told.digests.lastDue(Delivery.DAILY) + "/0");
        assertEquals(Optional.of(Delivery.DAILY), stop.digest());
        platform.database.run(() -> told.stops.stop(stop));
        platform.clock.advance(Duration.ofDays(1));
        told.digest(Delivery.DAILY);
        told.tell(here, person, "proposal/3/accepted");
        assertEquals(1, told.mails(person).size());
        assertEquals(Delivery.NONE, platform.database.call(() -> told.choices.of(person.id(), DECISION.id())));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void believesNoAddressThatIsNotItsOwn(TestPlatform platform) {
        var told = new Telling(platform);
        var person = platform.person();
        var url = told.stops.of(person.id(), DECISION.id());
        var token = url.substring(url.lastIndexOf('/') + 1);
        assertTrue(told.stops.read(token).isPresent());
        assertTrue(token.matches(Stops.TOKEN), token);
        var other = token.replaceFirst("^\\d+", Long.toString(person.id() + 1));
        assertTrue(told.stops.read(other).isEmpty());
    }

    /** The collection over one database. */
    private static final class Telling {

        final Wakes wakes = new Wakes();
        final Mails mails;
        final Choices choices;
        final ToldNotifications notifications;
        final Digests digests;
        final Stops stops;
        private final TestPlatform platform;

        Telling(TestPlatform platform) {
            this.platform = platform;
            mails = new Mails(
                    platform.entities,
                    new Handovers(platform.entities, platform.clock, Optional.of("jdbc:")),
                    new Suspensions(platform.entities, platform.clock),
                    platform.clock,
                    wakes);
            choices = new Choices(platform.entities, platform.plugins);
            var site = new WebSettings("https://x", Optional.empty(), "");
            stops = new Stops(choices, platform.entities, new Signatures(platform.secrets()), site, platform.clock);
            notifications = new ToldNotifications(
                    platform.entities,
                    platform.request,
                    platform.accounts,
                    platform.municipalities,
                    new Words(),
                    new SiteUrls(platform.request, new WebSettings("https://x", Optional.empty(), "")),
                    mails,
                    choices,
                    stops,
                    new CalendarFiles(
                            new SiteUrls(platform.request, new WebSettings("https://x", Optional.empty(), "")),
                            platform.clock),
                    platform.clock);
            digests = new Digests(
                    platform.entities,
                    platform.accounts,
                    new DigestWords(
                            platform.municipalities, platform.scope, new Words(), new SiteUrls(platform.request, site)),
                    mails,
                    stops,
                    new Words(),
                    site,
                    platform.clock);
        }

        void tell(Municipality here, Person person, String event) {
            platform.in(
                    here,
                    () -> notifications.tell(
                            person.id(), DECISION, event, Text.of("decided"), Text.of("why"), "budget/proposals/1"));
        }

        void choose(Person person, Delivery delivery) {
            platform.database.run(
                    () -> platform.entities.persist(new ChoiceEntity(person.id(), DECISION.id(), delivery)));
        }

        void digest(Delivery digest) {
            platform.database
                    .call(() -> digests.waiting(digest))
                    .forEach(account -> platform.database.run(() -> digests.write(account, digest)));
        }

        /** What the address in the mail with this key ends. */
        Stops.Stop stop(Person person, String key) {
            var url = (String) platform.database.call(() -> platform.entities
                    .createNativeQuery("select unsubscribe from platform_outbox_mail where mail_key = ?")
                    .setParameter(1, key)
                    .getSingleResult());
            assertTrue(url.startsWith("https://x/account/notification-choices/stop/" + person.id() + "~"), url);
            return stops.read(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
        }

        List<String> mails(Person person) {
            return platform.database.call(() -> mails.of(person.id())).stream()
                    .map(Mails.Written::body)
                    .toList();
        }

        List<Told> of(Person person) {
            return platform.database.call(() -> notifications.of(person.id(), 0, 10));
        }

        long unread(Person person) {
            return platform.database.call(() -> notifications.unread(person.id()));
        }
    }

    private static final class Words implements Messages {

        @Override
        public String say(Text text) {
            throw new UnsupportedOperationException("A notification has a language of its own");
        }

        @Override
        public String say(Text text, Locale locale) {
            return text.key() + " in " + locale.getLanguage();
        }
    }
}
