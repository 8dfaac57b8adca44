package pl.wspolnie.server.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Has everybody told. */
@Path("{municipality}/herald")
@ApplicationScoped
public class HeraldPages {

    private final Heralds heralds;

    protected HeraldPages() {
        this(null);
    }

    @Inject
    public HeraldPages(Heralds heralds) {
        this.heralds = heralds;
    }

    @POST
    @PermitAll
    public void tell(@FormParam("first") long first, @FormParam("last") long last) {
        heralds.tell(first, last);
    }
}
