package pl.wspolnie.benchmarks;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** The least that an application on the server can do: a text, without a database, filters or templates. */
@Path("plain")
@ApplicationPath("/")
public class PlainText extends Application {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String say() {
        return "plain";
    }
}
