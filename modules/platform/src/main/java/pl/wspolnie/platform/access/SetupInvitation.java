package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.wspolnie.platform.accounts.FirstOperator;
import pl.wspolnie.platform.scope.SuiteStarted;
import pl.wspolnie.platform.web.WebSettings;

/** Tells whoever starts an empty installation how to make the first account. */
@ApplicationScoped
public class SetupInvitation {

    /** The system property in which the launcher finds the address to show. */
    public static final String ADDRESS = "wspolnie.setup";

    private static final Logger LOG = System.getLogger(SetupInvitation.class.getName());

    private final FirstOperator operator;
    private final WebSettings settings;

    protected SetupInvitation() {
        this(null, null);
    }

    @Inject
    public SetupInvitation(FirstOperator operator, WebSettings settings) {
        this.operator = operator;
        this.settings = settings;
    }

    void invite(@Observes SuiteStarted started) {
        // The demonstration brings its own operator.
        if (!Boolean.getBoolean("wspolnie.demo")) {
            operator.invite().ifPresent(token -> announce(settings.baseUrl() + "/setup?token=" + token));
        }
    }

    private static void announce(String address) {
        System.setProperty(ADDRESS, address);
        LOG.log(Level.INFO, "This installation has no operator yet. Make the first account at " + address);
    }
}
