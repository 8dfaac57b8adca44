package pl.wspolnie.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.wspolnie.platform.Platform;
import pl.wspolnie.testkit.contract.Access;
import pl.wspolnie.testkit.contract.MessageFiles;
import pl.wspolnie.testkit.contract.MessageUse;
import pl.wspolnie.testkit.contract.Subject;

/** The platform keeps what it asks of plugins. */
class PlatformKeepsTheRulesTest {

    private final Subject platform = new Subject(new Platform(), new Platform().manifest());

    @Test
    void itsMessagesAreCompleteInEveryLanguage() {
        assertEquals("", lines(MessageFiles.faults(platform)));
    }

    @Test
    void everyMessageThatIsNamedExists() {
        // What may be followed, and the forms that are counted against spam, are named alike and have no words.
        var notMessages = Set.of("platform.follow", "platform.news", "platform.report");
        assertEquals("", lines(MessageUse.faults(platform, notMessages)));
    }

    @Test
    void everyEndpointSaysWhoMayUseIt() {
        assertEquals("", lines(Access.faults(platform)));
    }

    private static String lines(List<String> faults) {
        return String.join("\n", faults);
    }
}
