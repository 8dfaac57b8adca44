package pl.wspolnie.platform.access;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.mail.MailSettings;

/**
 * The page that says to look into one's mailbox.
 *
 * @param words the key of its title, which has a {@code .text}
 * @param email where the letter went
 * @param link what the letter links to: shown in the demonstration alone, which sends none
 */
public record SentView(String words, String email, String link) {

    /** Whether letters are written and cannot be sent, so that nobody should wait for one. */
    static boolean isMute(MailSettings mail) {
        return !mail.isConfigured() && !Boolean.getBoolean("wspolnie.demo");
    }

    static Response of(String words, String email, Optional<String> link) {
        var shown = Boolean.getBoolean("wspolnie.demo") ? link.orElse(null) : null;
        return Html.of("platform/sent", new SentView(words, email, shown), Text.of(words))
                .status(200);
    }
}
