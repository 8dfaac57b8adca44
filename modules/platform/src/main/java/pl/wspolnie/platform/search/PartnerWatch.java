package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.municipalities.ProjectWatch;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Has everything of a project's partners indexed anew, because what they share may have changed. */
@ApplicationScoped
public class PartnerWatch implements ProjectWatch {

    private final ChangeQueue queue;
    private final MunicipalScope scope;

    protected PartnerWatch() {
        this(null, null);
    }

    @Inject
    public PartnerWatch(ChangeQueue queue, MunicipalScope scope) {
        this.queue = queue;
        this.scope = scope;
    }

    @Override
    public void changed(Set<Municipality> partners) {
        partners.forEach(partner -> scope.within(partner, queue::everythingChanged));
    }
}
