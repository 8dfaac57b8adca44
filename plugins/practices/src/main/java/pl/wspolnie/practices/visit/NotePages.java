package pl.wspolnie.practices.visit;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.practices.shared.Sent;

/** Pages of notes and photos. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class NotePages {

    private final Visits visits;
    private final Notes notes;
    private final Forms forms;
    private final Urls urls;

    protected NotePages() {
        this(null, null, null, null);
    }

    @Inject
    public NotePages(Visits visits, Notes notes, Forms forms, Urls urls) {
        this.visits = visits;
        this.notes = notes;
        this.forms = forms;
        this.urls = urls;
    }

    public record Show(
            Visit visit, Note note, NoteView view, boolean mine, Form<PhotoInput> photo, long maximumBytes) {}

    /** @param note {@code null} for a new one */
    public record Write(Visit visit, Note note, Form<NoteInput> form) {}

    @GET
    @Path("visits/{visit}/notes/new")
    @Permission(Participants.ATTEND)
    public Html blank(@PathParam("visit") long visitId) {
        var visit = visits.get(visitId);
        if (!notes.mayWrite(visit)) {
            throw new Forbidden("a note of visit " + visitId + " by somebody who does not travel");
        }
        return write(visit, null, forms.empty(NoteInput.class));
    }

    @POST
    @Path("visits/{visit}/notes")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("visit") long visitId, MultivaluedMap<String, String> fields) {
        var visit = visits.get(visitId);
        var form = forms.read(NoteInput.class, fields);
        if (form.hasFaults()) {
            return write(visit, null, form).status(400);
        }
        return Redirect.to(address(visitId, notes.add(visitId, form.valid()).id()), "practices.done.note.added");
    }

    @GET
    @Path("visits/{visit}/notes/{id}")
    @PermitAll
    public Html show(@PathParam("visit") long visitId, @PathParam("id") long id) {
        return show(visitId, id, forms.empty(PhotoInput.class));
    }

    private Html show(long visitId, long id, Form<PhotoInput> photo) {
        var visit = visits.get(visitId);
        var note = notes.get(visitId, id);
        boolean changeable = notes.isMine(note) && visit.reportPublishedAt() == null;
        var model = new Show(visit, note, notes.view(note), changeable, photo, notes.maximumBytes());
        return Html.of("practices/note", model, Text.literally(note.title()));
    }

    @GET
    @Path("visits/{visit}/notes/{id}/edit")
    @Permission(Participants.ATTEND)
    public Html edit(@PathParam("visit") long visitId, @PathParam("id") long id) {
        var note = notes.own(visitId, id);
        return write(visits.get(visitId), note, forms.fill(NoteInput.of(note)));
    }

    @POST
    @Path("visits/{visit}/notes/{id}/edit")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("visit") long visitId, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var note = notes.get(visitId, id);
        var form = forms.read(NoteInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    notes.change(visitId, id, input);
                    return Redirect.to(address(visitId, id), "practices.done.note.changed");
                },
                again -> write(visits.get(visitId), note, again));
    }

    @POST
    @Path("visits/{visit}/notes/{id}/remove")
    @Permission(Participants.ATTEND)
    public Response remove(@PathParam("visit") long visitId, @PathParam("id") long id) {
        notes.remove(visitId, id);
        return Redirect.to(urls.of("practices/visits", visitId), "practices.done.note.removed");
    }

    @POST
    @Path("visits/{visit}/notes/{id}/photos")
    @Permission(Participants.ATTEND)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhoto(@PathParam("visit") long visitId, @PathParam("id") long id, List<EntityPart> parts) {
        notes.own(visitId, id);
        var sent = Sent.of(parts);
        var form = forms.read(PhotoInput.class, sent.fields());
        try {
            notes.addPhoto(visitId, id, form.valid(), sent.fileName(), sent.content());
            return Redirect.to(address(visitId, id), "practices.done.photo.added");
        } catch (InvalidInput wrong) {
            return show(visitId, id, form.with(wrong.faults())).status(400);
        }
    }

    @GET
    @Path("visits/{visit}/notes/{id}/photos/{file}")
    @PermitAll
    public Response download(@PathParam("visit") long visitId, @PathParam("id") long id, @PathParam("file") long file) {
        return notes.download(visitId, id, file);
    }

    @POST
    @Path("visits/{visit}/notes/{id}/photos/{file}/remove")
    @Permission(Participants.ATTEND)
    public Response removePhoto(
            @PathParam("visit") long visitId, @PathParam("id") long id, @PathParam("file") long file) {
        notes.removePhoto(visitId, id, file);
        return Redirect.to(address(visitId, id), "practices.done.photo.removed");
    }

    private static Html write(Visit visit, Note note, Form<NoteInput> form) {
        return Html.of(
                "practices/note-form", new Write(visit, note, form), Text.of("practices.note.form", visit.title()));
    }

    private String address(long visit, long id) {
        return urls.of("practices/visits", visit, "notes", id);
    }
}
