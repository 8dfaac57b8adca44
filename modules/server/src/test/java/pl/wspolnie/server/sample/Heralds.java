package pl.wspolnie.server.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.text.Text;

/** Tells many people of one event. */
@ApplicationScoped
public class Heralds {

    static final NotificationKind NEWS = new NotificationKind("herald.news");

    private final Notifications notifications;

    protected Heralds() {
        this(null);
    }

    @Inject
    public Heralds(Notifications notifications) {
        this.notifications = notifications;
    }

    /** In one transaction. */
    @Transactional
    public void tell(long first, long last) {
        for (var person = first; person <= last; person++) {
            notifications.tell(person, NEWS, "event/1", Text.literally("News"), Text.literally("Once."), "");
        }
    }
}
