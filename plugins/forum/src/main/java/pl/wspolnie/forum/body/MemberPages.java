package pl.wspolnie.forum.body;

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
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Forms of members. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class MemberPages {

    private final Bodies bodies;
    private final Members members;
    private final Homes homes;
    private final Organisations organisations;
    private final Departments departments;
    private final Warsaw warsaw;
    private final Forms forms;
    private final Urls urls;

    protected MemberPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public MemberPages(
            Bodies bodies,
            Members members,
            Homes homes,
            Organisations organisations,
            Departments departments,
            Warsaw warsaw,
            Forms forms,
            Urls urls) {
        this.bodies = bodies;
        this.members = members;
        this.homes = homes;
        this.organisations = organisations;
        this.departments = departments;
        this.warsaw = warsaw;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param member {@code null} for a new one */
    public record Write(
            Body body,
            Member member,
            Form<MemberInput> form,
            List<Organisation> organisations,
            List<Department> departments,
            List<String> spheres) {}

    @GET
    @Path("bodies/{body}/members/new")
    @Permission(Bodies.MANAGE)
    public Html blank(@PathParam("body") long id) {
        var body = own(id);
        return write(body, null, forms.fill(usual(body)));
    }

    private MemberInput usual(Body body) {
        var today = warsaw.today();
        LocalDate last = body.termYears() == null
                ? null
                : today.plusYears(body.termYears()).minusDays(1);
        return new MemberInput(
                null, null, MemberRole.MEMBER, Side.ORGANISATION, null, null, null, null, today, last, true, null);
    }

    @POST
    @Path("bodies/{body}/members")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("body") long id, MultivaluedMap<String, String> fields) {
        var body = own(id);
        var form = forms.read(MemberInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    members.add(id, input);
                    return Redirect.to(address(body), "forum.done.member.added");
                },
                again -> write(body, null, again));
    }

    @GET
    @Path("bodies/{body}/members/{member}/edit")
    @Permission(Bodies.MANAGE)
    public Html edit(@PathParam("body") long id, @PathParam("member") long memberId) {
        var body = own(id);
        var member = members.get(id, memberId);
        return write(body, member, forms.fill(MemberInput.of(member)));
    }

    @POST
    @Path("bodies/{body}/members/{member}/edit")
    @Permission(Bodies.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("body") long id, @PathParam("member") long memberId, MultivaluedMap<String, String> fields) {
        var body = own(id);
        var member = members.get(id, memberId);
        var form = forms.read(MemberInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    members.change(id, memberId, input);
                    return Redirect.to(address(body), "forum.done.member.changed");
                },
                again -> write(body, member, again));
    }

    private Body own(long id) {
        var body = bodies.get(id);
        if (!homes.isHere(body)) {
            throw new NotFound("body " + id + " is a partner's");
        }
        return body;
    }

    private Html write(Body body, Member member, Form<MemberInput> form) {
        var title = member == null ? Text.of("forum.member.new", body.name()) : Text.of("forum.member.edit");
        var model = new Write(body, member, form, organisations.all(), departments.all(), organisations.spheres());
        return Html.of("forum/member-form", model, title);
    }

    private String address(Body body) {
        return urls.of("forum/bodies", body.id());
    }
}
