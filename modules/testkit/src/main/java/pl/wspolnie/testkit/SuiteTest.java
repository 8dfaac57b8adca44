package pl.wspolnie.testkit;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Mailbox;
import pl.wspolnie.testkit.running.Server;

/** A test against the running suite: the platform with all plugins of the class path. */
@ExtendWith(Server.class)
public abstract class SuiteTest {

    /** Where the suite runs. */
    protected static URI base() {
        return Server.base();
    }

    /** Somebody new, who reads Polish and is not logged in. */
    protected static Client visitor() {
        return new Client(Server.base());
    }

    /** Somebody without an account follows something by mail, and has agreed to it. */
    protected static void follow(String slug, String kind, long id, String email) throws InterruptedException {
        var form =
                visitor().get("/" + slug + "/follow?kind=" + kind + "&id=" + id).expect(200);
        var fields = Fields.of("kind", kind)
                .and("id", id)
                .and("email", email)
                .and("stamp", form.html().selectFirst("input[name=stamp]").attr("value"))
                .and("homepage", "");
        // Forms that come back sooner were sent by a machine.
        Thread.sleep(3100);
        visitor().post("/" + slug + "/follow", fields).expect(200);
        visitor().post(Mailbox.await(email, 1).link(), Fields.none()).expect(200);
    }

    /** What makes data for tests. */
    protected static Bench bench() {
        return new Bench();
    }
}
