package pl.wspolnie.broken;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Broken: the manifest does not name it. */
@Path("/{municipality}/broken/hidden")
public class HiddenPages {

    @GET
    public String hidden() {
        return "";
    }
}
