package pl.wspolnie.platform.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.mail.MailJob;
import pl.wspolnie.platform.mail.Mails;
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

    /** The collection over one database. */
    private static final class Telling {

        final Wakes wakes = new Wakes();
        final Mails mails;
        final ToldNotifications notifications;
        private final TestPlatform platform;

        Telling(TestPlatform platform) {
            this.platform = platform;
            mails = new Mails(platform.entities, platform.clock, wakes);
            notifications = new ToldNotifications(
                    platform.entities,
                    platform.request,
                    platform.accounts,
                    platform.municipalities,
                    new Words(),
                    new SiteUrls(platform.request, new WebSettings("https://x", Optional.empty(), "")),
                    mails,
                    platform.clock);
        }

        void tell(Municipality here, Person person, String event) {
            platform.in(
                    here,
                    () -> notifications.tell(
                            person.id(), DECISION, event, Text.of("decided"), Text.of("why"), "budget/proposals/1"));
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
