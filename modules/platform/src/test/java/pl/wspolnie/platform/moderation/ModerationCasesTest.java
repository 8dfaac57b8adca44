package pl.wspolnie.platform.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.moderation.ModerationDecided;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.TestPlatform;

class ModerationCasesTest {

    private static final String TOPIC = "forum.topic";

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void showsAtOnceUnlessTheMunicipalityApprovesFirst(TestPlatform platform) {
        var cases = new Cases(platform);
        assertTrue(cases.publish(1));
        platform.in(cases.here, () -> cases.moderation.decide("forum", true));
        assertFalse(cases.publish(2));
        assertEquals(Set.of(2L), platform.at(cases.here, () -> cases.moderation.withheld(TOPIC)));
        assertTrue(platform.told.contains(cases.officer.id() + " platform.moderation.mail.waits"));
        assertTrue(platform.at(platform.municipality(), () -> cases.moderation.isShown(TOPIC, 2)), "elsewhere");
        platform.in(cases.here, () -> cases.moderation.show(cases.open().get(0).id(), null));
        assertTrue(platform.at(cases.here, () -> cases.moderation.isShown(TOPIC, 2)));
        assertTrue(platform.told.contains(cases.author.id() + " platform.moderation.mail.shown"));
        assertTrue(platform.events.contains(new ModerationDecided(TOPIC, 2, true)));
        platform.in(cases.here, () -> cases.moderation.decide("forum", false));
        assertTrue(cases.publish(3));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void hidesWithAReasonThatItsAuthorAloneSees(TestPlatform platform) {
        var cases = new Cases(platform);
        cases.publish(1);
        platform.in(cases.here, () -> cases.moderation.report(TOPIC, 1, "Temat", "forum/1", "To obraża."));
        var reported = cases.open().get(0);
        assertTrue(platform.at(cases.here, () -> cases.moderation.hasAuthor(reported.id())));
        assertEquals(
                "To obraża.",
                platform.at(cases.here, () -> cases.moderation.reports(reported))
                        .get(0)
                        .words());
        assertThrows(InvalidInput.class, () -> platform.in(cases.here, () -> cases.moderation.hide(reported.id(), "")));
        platform.in(cases.here, () -> cases.moderation.hide(reported.id(), "Obraża innych."));
        platform.in(cases.here, () -> cases.moderation.report(TOPIC, 7, "Z papieru", "forum/7", "Nieaktualne."));
        var nobodys = cases.open().get(0).id();
        assertFalse(platform.at(cases.here, () -> cases.moderation.hasAuthor(nobodys)));
        platform.in(cases.here, () -> cases.moderation.hide(nobodys, "Nieaktualne."));
        assertFalse(platform.at(cases.here, () -> cases.moderation.isShown(TOPIC, 1)));
        assertEquals(List.of(), cases.open(), "the report is settled");
        assertEquals("Obraża innych.", cases.as(cases.author, () -> cases.moderation
                .mine(reported.id())
                .reason()));
        assertThrows(
                NotFound.class, () -> cases.as(cases.officer, () -> cases.moderation.mine(reported.id())), "not hers");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsTheAuthorAppealOnce(TestPlatform platform) {
        var cases = new Cases(platform);
        cases.publish(1);
        platform.in(cases.here, () -> cases.moderation.report(TOPIC, 1, "Temat", "forum/1", "Źle."));
        var id = cases.open().get(0).id();
        assertThrows(Conflict.class, () -> cases.appeal(id), "nothing is hidden");
        platform.in(cases.here, () -> cases.moderation.hide(id, "Powód."));
        cases.appeal(id);
        assertThrows(Conflict.class, () -> cases.appeal(id));
        assertTrue(cases.open().get(0).isAppealed());
        platform.in(cases.here, () -> cases.moderation.uphold(id, "Nadal obraża."));
        assertEquals(List.of(), cases.open());
        assertTrue(platform.told.contains(cases.author.id() + " platform.moderation.mail.upheld"));
        platform.in(cases.here, () -> cases.moderation.show(id, "Przywracamy."));
        assertTrue(platform.at(cases.here, () -> cases.moderation.isShown(TOPIC, 1)));
    }

    /** The collection over one database, with an author and an officer. */
    private static final class Cases {

        private final TestPlatform platform;
        private final Municipality here;
        private final Person author;
        private final Person officer;
        private final ModerationCases moderation;

        Cases(TestPlatform platform) {
            this.platform = platform;
            here = platform.municipality();
            author = platform.person();
            officer = platform.person();
            platform.database.run(() -> platform.grants.grant(officer.id(), here, Role.OFFICER));
            var news = new ModerationNews(platform.notifications, platform.grants, platform.request);
            moderation = new ModerationCases(
                    platform.records, platform.entities, platform.request, news, platform.events::add, platform.audit);
        }

        boolean publish(long id) {
            return as(author, () -> moderation.publish(TOPIC, id, "Temat " + id, "forum/" + id));
        }

        void appeal(long id) {
            as(author, () -> {
                moderation.appeal(id, "To nieporozumienie.");
                return null;
            });
        }

        List<ModerationCase> open() {
            return platform.at(here, moderation::open);
        }

        <T> T as(Person person, Supplier<T> work) {
            return platform.at(here, () -> platform.as(person, Set.of(), work));
        }
    }
}
