package pl.wspolnie.forum.meeting;

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
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Files of meetings: sent, fetched, removed. */
@ApplicationScoped
@Path("/{municipality}/forum")
public class MaterialPages {

    private final Materials materials;
    private final Urls urls;

    protected MaterialPages() {
        this(null, null);
    }

    @Inject
    public MaterialPages(Materials materials, Urls urls) {
        this.materials = materials;
        this.urls = urls;
    }

    @GET
    @Path("meetings/{meeting}/files/{file}")
    @PermitAll
    public Response download(@PathParam("meeting") long meeting, @PathParam("file") long file) {
        return materials.download(meeting, file);
    }

    @POST
    @Path("meetings/{meeting}/files")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("meeting") long meeting, List<EntityPart> parts) {
        var part = part(parts);
        materials.add(meeting, part.getFileName().orElseThrow(), part.getContent());
        return Redirect.to(urls.of("forum/meetings", meeting), "forum.done.material.added");
    }

    @POST
    @Path("meetings/{meeting}/files/{file}/remove")
    @Permission(Meetings.MANAGE)
    public Response remove(@PathParam("meeting") long meeting, @PathParam("file") long file) {
        materials.remove(meeting, file);
        return Redirect.to(urls.of("forum/meetings", meeting), "forum.done.material.removed");
    }

    /** The file that was sent, with its name. */
    static EntityPart part(List<EntityPart> parts) {
        return parts.stream()
                .filter(candidate -> candidate.getName().equals("file"))
                .filter(candidate ->
                        candidate.getFileName().filter(name -> !name.isBlank()).isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "forum.fault.file.none"));
    }
}
