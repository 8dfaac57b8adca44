package pl.wspolnie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.wspolnie.platform.scope.SuiteStarted;

/** Adds the demonstration's content when the suite starts with {@code wspolnie.demo=true}. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    private final DemoContent content;
    private final boolean wanted;

    protected DemoStart() {
        this(null, false);
    }

    @Inject
    public DemoStart(
            DemoContent content, @ConfigProperty(name = "wspolnie.demo", defaultValue = "false") boolean wanted) {
        this.content = content;
        this.wanted = wanted;
    }

    void start(@Observes SuiteStarted application) {
        if (wanted && content.addToEmpty()) {
            LOG.log(Level.INFO, "The demonstration's content was added");
        }
    }
}
