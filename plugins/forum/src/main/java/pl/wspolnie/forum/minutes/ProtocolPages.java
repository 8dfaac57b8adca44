package pl.wspolnie.forum.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.forum.body.Rows;
import pl.wspolnie.forum.meeting.Head;
import pl.wspolnie.forum.meeting.Heads;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;

/** Pages of minutes. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class ProtocolPages {

    private final Heads heads;
    private final Protocols protocols;
    private final Differences differences;
    private final Forms forms;
    private final Urls urls;

    protected ProtocolPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProtocolPages(Heads heads, Protocols protocols, Differences differences, Forms forms, Urls urls) {
        this.heads = heads;
        this.protocols = protocols;
        this.differences = differences;
        this.forms = forms;
        this.urls = urls;
    }

    /**
     * @param protocol {@code null} where there are none yet
     * @param approvers meetings that could have approved them
     */
    public record Show(
            Head head,
            Protocol protocol,
            List<ProtocolItem> items,
            List<Revision> revisions,
            List<Meeting> approvers,
            Form<ApprovalInput> form) {}

    public record Write(Head head, Protocol protocol, Form<ProtocolInput> form, int rows) {}

    /** A correction and what it changed. */
    public record Correction(Revision revision, List<Differences.Part> parts) {}

    public record Corrections(Head head, List<Correction> corrections) {}

    @GET
    @Path("meetings/{meeting}/minutes")
    @PermitAll
    public Html show(@PathParam("meeting") long id) {
        return shown(id, forms.empty(ApprovalInput.class));
    }

    private Html shown(long id, Form<ApprovalInput> form) {
        var head = heads.of(id);
        var found = protocols.find(head.meeting());
        if (found.isEmpty() && !head.keeps()) {
            throw new NotFound("minutes of meeting " + id);
        }
        var title = Text.of("forum.minutes.title", head.meeting().title());
        return Html.of(
                "forum/minutes",
                found.map(protocol -> shown(head, protocol, form)).orElseGet(() -> none(head, form)),
                title);
    }

    private static Show none(Head head, Form<ApprovalInput> form) {
        return new Show(head, null, List.of(), List.of(), List.of(), form);
    }

    private Show shown(Head head, Protocol protocol, Form<ApprovalInput> form) {
        return new Show(
                head,
                protocol,
                protocols.items(protocol),
                protocols.revisions(protocol),
                head.keeps() ? protocols.approvers(protocol) : List.of(),
                form);
    }

    @GET
    @Path("meetings/{meeting}/minutes.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf print(@PathParam("meeting") long id) {
        var protocol = protocols.get(id);
        var model = shown(heads.of(id), protocol, forms.empty(ApprovalInput.class));
        var title = Text.of("forum.minutes.title", protocol.meeting().title());
        return Pdf.of(Html.of("forum/minutes-print", model, title), "protokol-" + id + ".pdf");
    }

    @GET
    @Path("meetings/{meeting}/minutes/corrections")
    @PermitAll
    public Html corrections(@PathParam("meeting") long id) {
        var protocol = protocols.get(id);
        var revisions = protocols.revisions(protocol);
        var corrections = new ArrayList<Correction>();
        for (int i = 1; i < revisions.size(); i++) {
            var before = revisions.get(i - 1).wording();
            corrections.add(new Correction(
                    revisions.get(i),
                    differences.between(before, revisions.get(i).wording())));
        }
        return Html.of(
                "forum/minutes-corrections",
                new Corrections(heads.of(id), corrections),
                Text.of("forum.minutes.corrections", protocol.meeting().title()));
    }

    @POST
    @Path("meetings/{meeting}/minutes/draft")
    @Permission(Meetings.MANAGE)
    public Response draft(@PathParam("meeting") long id) {
        protocols.draft(id);
        return Redirect.to(urls.of("forum/meetings", id) + "/minutes/edit", "forum.done.minutes.drafted");
    }

    @GET
    @Path("meetings/{meeting}/minutes/edit")
    @Permission(Meetings.MANAGE)
    public Html edit(@PathParam("meeting") long id) {
        var head = heads.kept(id);
        var protocol = protocols.get(id);
        return write(head, protocol, forms.fill(ProtocolInput.of(protocol, protocols.items(protocol))));
    }

    @POST
    @Path("meetings/{meeting}/minutes/edit")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var head = heads.kept(id);
        var protocol = protocols.get(id);
        var form = forms.read(ProtocolInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    protocols.change(id, input);
                    return back(id, "forum.done.minutes.changed");
                },
                again -> write(head, protocol, again));
    }

    private Html write(Head head, Protocol protocol, Form<ProtocolInput> form) {
        int rows = Math.max(Rows.filled(form, "items"), 1);
        var title = Text.of("forum.minutes.edit", head.meeting().title());
        return Html.of("forum/minutes-form", new Write(head, protocol, form, rows), title);
    }

    @POST
    @Path("meetings/{meeting}/minutes/publish")
    @Permission(Meetings.MANAGE)
    public Response publish(@PathParam("meeting") long id) {
        protocols.publish(id);
        return back(id, "forum.done.minutes.published");
    }

    @POST
    @Path("meetings/{meeting}/minutes/approve")
    @Permission(Meetings.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        heads.kept(id);
        var form = forms.read(ApprovalInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    protocols.approve(id, input);
                    return back(id, "forum.done.minutes.approved");
                },
                again -> shown(id, again));
    }

    private Response back(long id, String message) {
        return Redirect.to(urls.of("forum/meetings", id) + "/minutes", message);
    }
}
