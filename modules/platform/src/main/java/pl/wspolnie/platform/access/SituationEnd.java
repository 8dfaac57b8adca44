package pl.wspolnie.platform.access;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import pl.wspolnie.platform.scope.Situation;

/** Leaves no thread of the server in the situation of a request that is over. */
@WebListener
public class SituationEnd implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Situation.end();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Situation.end();
    }
}
