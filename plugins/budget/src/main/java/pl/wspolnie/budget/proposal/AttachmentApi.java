package pl.wspolnie.budget.proposal;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.security.Permission;

/** Files of proposals for programs: the content is the body, the name a parameter. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentApi {

    private final Attachments attachments;
    private final Proposals proposals;

    protected AttachmentApi() {
        this(null, null);
    }

    @Inject
    public AttachmentApi(Attachments attachments, Proposals proposals) {
        this.attachments = attachments;
        this.proposals = proposals;
    }

    @GET
    @Path("proposals/{proposal}/files/{kind}")
    @PermitAll
    public List<StoredFile> list(@PathParam("proposal") long proposal, @PathParam("kind") String kind) {
        return attachments.of(proposals.get(proposal), AttachmentPages.kind(kind));
    }

    @POST
    @Path("proposals/{proposal}/files/{kind}")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @PathParam("proposal") long proposal,
            @PathParam("kind") String kind,
            @QueryParam("name") String name,
            InputStream content) {
        var file = attachments.add(proposal, AttachmentPages.kind(kind), name == null ? "" : name, content);
        return Response.status(Response.Status.CREATED).entity(file).build();
    }

    @DELETE
    @Path("proposals/{proposal}/files/{kind}/{file}")
    @Permission(Proposals.SUBMIT)
    public void remove(
            @PathParam("proposal") long proposal, @PathParam("kind") String kind, @PathParam("file") long file) {
        attachments.remove(proposal, AttachmentPages.kind(kind), file);
    }
}
