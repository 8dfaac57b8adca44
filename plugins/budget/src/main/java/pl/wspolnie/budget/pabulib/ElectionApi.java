package pl.wspolnie.budget.pabulib;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.edition.EditionKind;

/** Pabulib files for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
public class ElectionApi {

    private final Imports imports;
    private final Exports exports;
    private final Forms forms;

    protected ElectionApi() {
        this(null, null, null);
    }

    @Inject
    public ElectionApi(Imports imports, Exports exports, Forms forms) {
        this.imports = imports;
        this.exports = exports;
        this.forms = forms;
    }

    /** The edition that a file has become; not public yet. */
    public record Imported(long edition, String name) {}

    @POST
    @Path("elections")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Permission(Imports.IMPORT)
    public Response add(
            @QueryParam("name") String name,
            @QueryParam("kind") EditionKind kind,
            @QueryParam("ruleId") String ruleId,
            @QueryParam("completion") String completion,
            InputStream content) {
        var edition = imports.add(content, forms.check(new ImportInput(name, kind, ruleId, completion)));
        return Response.status(Response.Status.CREATED)
                .entity(new Imported(edition.id(), edition.name()))
                .build();
    }

    @DELETE
    @Path("elections/{edition}")
    @Permission(Imports.IMPORT)
    public void discard(@PathParam("edition") long edition) {
        imports.discard(edition);
    }

    @GET
    @Path("editions/{edition}/pools/{pool}/election.pb")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    public Response download(@PathParam("edition") long edition, @PathParam("pool") long pool) {
        return file(exports, edition, pool);
    }

    static Response file(Exports exports, long edition, long pool) {
        var election = exports.of(edition, pool);
        StreamingOutput content = out -> Pabulib.write(election, out);
        return Response.ok(content, "text/plain;charset=UTF-8")
                .tag(tag(election))
                .header("Content-Disposition", "attachment; filename=\"" + exports.fileName(pool) + "\"")
                .build();
    }

    private static EntityTag tag(Election election) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Pabulib.write(election, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return new EntityTag(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
