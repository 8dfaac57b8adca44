package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.RoleGrants;

/** Tells moderators what waits for them, and authors what was decided and why. */
@ApplicationScoped
public class ModerationNews {

    /** Something waits for a moderator. */
    public static final NotificationKind QUEUE = new NotificationKind("platform.moderation.queue");

    /** Something of one's own was approved, hidden or shown again. */
    public static final NotificationKind DECISION = new NotificationKind("platform.moderation.decision");

    private final Notifications notifications;
    private final RoleGrants grants;
    private final CurrentRequest request;

    protected ModerationNews() {
        this(null, null, null);
    }

    @Inject
    public ModerationNews(Notifications notifications, RoleGrants grants, CurrentRequest request) {
        this.notifications = notifications;
        this.grants = grants;
        this.request = request;
    }

    void waits(ModerationCase waiting) {
        tellOfficers(waiting, "waits", "");
    }

    void reported(ModerationCase reported, long report) {
        tellOfficers(reported, "reported", "/" + report);
    }

    void appealed(ModerationCase appealed) {
        tellOfficers(appealed, "appealed", "");
    }

    private void tellOfficers(ModerationCase moderated, String what, String further) {
        for (var officer : officers()) {
            notifications.tell(
                    officer,
                    QUEUE,
                    "moderation/" + moderated.id() + "/" + what + further,
                    Text.of("platform.moderation.mail." + what, moderated.title()),
                    Text.of("platform.moderation.mail." + what + ".body", moderated.title()),
                    "admin/moderation");
        }
    }

    private List<Long> officers() {
        return grants.in(request.municipality()).stream()
                .filter(grant -> grant.role() == Role.OFFICER)
                .map(grant -> grant.person().id())
                .distinct()
                .toList();
    }

    void decided(ModerationCase decided) {
        if (decided.author() == null) {
            return;
        }
        var shown = decided.state() == ModerationState.SHOWN;
        var what = shown ? "shown" : decided.answer() == null ? "hidden" : "upheld";
        var why = shown ? "" : decided.answer() == null ? decided.reason() : decided.answer();
        notifications.tell(
                decided.author(),
                DECISION,
                "moderation/" + decided.id() + "/" + what + "/" + decided.rowVersion(),
                Text.of("platform.moderation.mail." + what, decided.title()),
                Text.of("platform.moderation.mail." + what + ".body", decided.title(), why),
                shown ? decided.path() : "moderation/" + decided.id());
    }
}
