package pl.wspolnie.testkit;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.Bench;
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

    /** What makes data for tests. */
    protected static Bench bench() {
        return new Bench();
    }
}
