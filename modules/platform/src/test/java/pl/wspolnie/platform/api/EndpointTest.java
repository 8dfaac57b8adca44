package pl.wspolnie.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;

class EndpointTest {

    @Test
    void readsWhatProgramsMayCall() {
        var manifest = PluginManifest.of("forum").withResources(ForumApi.class, ForumPages.class);
        assertEquals(
                List.of(
                        new Endpoint("GET", "/api/v1/{municipality}/forum", "", "Lists topics"),
                        new Endpoint("POST", "/api/v1/{municipality}/forum/{id}/close", "forum.topic.close", "")),
                Endpoint.of(manifest));
    }

    /** A resource for programs. */
    @Path("api/v1/{municipality}/forum")
    public static final class ForumApi {

        @GET
        @PermitAll
        @Operation(summary = "Lists topics")
        public String list() {
            return "";
        }

        @POST
        @Path("{id: \\d{1,18}}/close")
        @Permission("forum.topic.close")
        public void close() {}

        /** Not a resource method. */
        public void help() {}
    }

    /** A resource for people. */
    @Path("{municipality}/forum")
    public static final class ForumPages {

        @GET
        @PermitAll
        public String list() {
            return "";
        }
    }
}
