package pl.wspolnie.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import pl.wspolnie.platform.scope.SuiteStarted;

/** Tells the suite that it is up. */
@WebListener
public class Startup implements ServletContextListener {

    // The server makes its listeners without arguments.
    @Inject
    private Event<SuiteStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        started.fire(new SuiteStarted());
    }
}
