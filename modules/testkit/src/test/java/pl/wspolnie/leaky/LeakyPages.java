package pl.wspolnie.leaky;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Broken: one memory for all municipalities, cookies for all, and every input is believed. */
@Path("/{municipality}/leaky")
@RequestScoped
public class LeakyPages {

    static final List<String> SAID = new CopyOnWriteArrayList<>();

    /** What was said anywhere. */
    public record Wall(List<String> said) {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response wall() {
        var cookie = new NewCookie.Builder("seen").value("you").path("/").build();
        return Response.fromResponse(Html.of("leaky/wall", new Wall(SAID), Text.of("leaky.module.name"))
                        .status(200))
                .cookie(cookie)
                .build();
    }

    @GET
    @PermitAll
    @Path("said/{number}")
    @Produces(MediaType.TEXT_HTML)
    public Html one(@PathParam("number") String number) {
        return Html.of("leaky/wall", new Wall(List.of(SAID.get(0))), Text.of("leaky.module.name"));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@FormParam("words") String words) {
        SAID.add(words);
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @PermitAll
    @Path("json")
    @Consumes(MediaType.APPLICATION_JSON)
    public String anything(String body) {
        return body.substring(0, Math.min(1, body.length()));
    }

    @GET
    @Path("secret")
    @Permission("leaky.secret")
    @Produces(MediaType.TEXT_HTML)
    public Html secret() {
        return Html.of("leaky/wall", new Wall(List.of()), Text.of("leaky.module.name"));
    }
}
