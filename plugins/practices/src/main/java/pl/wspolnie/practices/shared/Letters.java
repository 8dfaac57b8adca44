package pl.wspolnie.practices.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.text.Text;

/** Tells those who follow something by mail what is new about it; of the same once a day, however often it is saved. */
@ApplicationScoped
public class Letters {

    private final Following following;
    private final Days days;

    protected Letters() {
        this(null, null);
    }

    @Inject
    public Letters(Following following, Days days) {
        this.following = following;
        this.days = days;
    }

    /**
     * @param kind of its search document
     * @param path where it is shown, inside the municipality
     * @param what the subject among the messages, and with {@code .text} the body
     * @param words what they have to name
     */
    public void tell(String kind, long id, String path, String what, Object... words) {
        var key = "practices.tidings." + what;
        var event = path + "/" + what + "/" + days.today();
        following.tell(kind, id, event, Text.of(key, words), Text.of(key + ".text", words), path);
    }
}
