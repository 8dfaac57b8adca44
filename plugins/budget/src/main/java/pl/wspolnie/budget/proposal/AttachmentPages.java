package pl.wspolnie.budget.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Files of proposals: sent, fetched, removed. */
@ApplicationScoped
@Path("/{municipality}/budget")
public class AttachmentPages {

    private final Attachments attachments;
    private final Urls urls;

    protected AttachmentPages() {
        this(null, null);
    }

    @Inject
    public AttachmentPages(Attachments attachments, Urls urls) {
        this.attachments = attachments;
        this.urls = urls;
    }

    @GET
    @Path("proposals/{proposal}/files/{kind}/{file}")
    @PermitAll
    public Response download(
            @PathParam("proposal") long proposal, @PathParam("kind") String kind, @PathParam("file") long file) {
        return attachments.download(proposal, kind(kind), file);
    }

    @POST
    @Path("proposals/{proposal}/files/{kind}")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("proposal") long proposal, @PathParam("kind") String kind, List<EntityPart> parts) {
        var part = parts.stream()
                .filter(candidate -> candidate.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "budget.fault.file.none"));
        var name = part.getFileName().filter(given -> !given.isBlank()).orElse("");
        if (name.isEmpty()) {
            throw new InvalidInput("file", "budget.fault.file.none");
        }
        attachments.add(proposal, kind(kind), name, part.getContent());
        return Redirect.to(urls.of("budget/proposals", proposal), "budget.done.file.added");
    }

    @POST
    @Path("proposals/{proposal}/files/{kind}/{file}/remove")
    @Permission(Proposals.SUBMIT)
    public Response remove(
            @PathParam("proposal") long proposal, @PathParam("kind") String kind, @PathParam("file") long file) {
        attachments.remove(proposal, kind(kind), file);
        return Redirect.to(urls.of("budget/proposals", proposal), "budget.done.file.removed");
    }

    static Attachments.Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "public" -> Attachments.Kind.PUBLIC;
            case "office" -> Attachments.Kind.OFFICE;
            default -> throw new NotFound("files of kind " + word);
        };
    }
}
