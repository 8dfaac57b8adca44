package pl.wspolnie.evaluation.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Questionnaires for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnaireApi {

    private final Questionnaires questionnaires;
    private final Drafts drafts;
    private final Forms forms;

    protected QuestionnaireApi() {
        this(null, null, null);
    }

    @Inject
    public QuestionnaireApi(Questionnaires questionnaires, Drafts drafts, Forms forms) {
        this.questionnaires = questionnaires;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GET
    @Path("questionnaires")
    @PermitAll
    public List<QuestionnaireView> list() {
        return questionnaires.all().stream().map(QuestionnaireView::of).toList();
    }

    @GET
    @Path("questionnaires/{id}")
    @PermitAll
    public QuestionnaireView get(@PathParam("id") long id) {
        return QuestionnaireView.of(questionnaires.get(id));
    }

    @POST
    @Path("questionnaires")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(QuestionnaireInput input) {
        return created(questionnaires.add(forms.check(input)));
    }

    @PUT
    @Path("questionnaires/{id}")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QuestionnaireView describe(@PathParam("id") long id, QuestionnaireInput input) {
        return QuestionnaireView.of(questionnaires.describe(id, forms.check(input)));
    }

    @DELETE
    @Path("questionnaires/{id}")
    @Permission(Questionnaires.MANAGE)
    public void discard(@PathParam("id") long id) {
        questionnaires.discard(id);
    }

    @POST
    @Path("questionnaires/{id}/sections")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addSection(@PathParam("id") long id, SectionInput input) {
        return created(drafts.section(id, null, forms.check(input)));
    }

    @PUT
    @Path("questionnaires/{id}/sections/{number}")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QuestionnaireView changeSection(
            @PathParam("id") long id, @PathParam("number") int number, SectionInput input) {
        return QuestionnaireView.of(drafts.section(id, number, forms.check(input)));
    }

    @DELETE
    @Path("questionnaires/{id}/sections/{number}")
    @Permission(Questionnaires.MANAGE)
    public QuestionnaireView removeSection(@PathParam("id") long id, @PathParam("number") int number) {
        return QuestionnaireView.of(drafts.removeSection(id, number, null));
    }

    @POST
    @Path("questionnaires/{id}/items")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addItem(@PathParam("id") long id, ItemInput input) {
        return created(drafts.item(id, null, forms.check(input)));
    }

    @PUT
    @Path("questionnaires/{id}/items/{code}")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QuestionnaireView changeItem(@PathParam("id") long id, @PathParam("code") String code, ItemInput input) {
        var checked = forms.check(input);
        if (questionnaires.get(id).content().item(code).isEmpty()) {
            throw new NotFound("item " + code);
        }
        return QuestionnaireView.of(drafts.item(id, code, checked));
    }

    @DELETE
    @Path("questionnaires/{id}/items/{code}")
    @Permission(Questionnaires.MANAGE)
    public QuestionnaireView removeItem(@PathParam("id") long id, @PathParam("code") String code) {
        return QuestionnaireView.of(drafts.removeItem(id, code, null));
    }

    @POST
    @Path("questionnaires/{id}/library")
    @Permission(Questionnaires.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QuestionnaireView take(@PathParam("id") long id, TakeInput input) {
        return QuestionnaireView.of(drafts.take(id, forms.check(input)));
    }

    @POST
    @Path("questionnaires/{id}/use")
    @Permission(Questionnaires.MANAGE)
    public QuestionnaireView use(@PathParam("id") long id) {
        return QuestionnaireView.of(questionnaires.use(id));
    }

    @POST
    @Path("questionnaires/{id}/close")
    @Permission(Questionnaires.MANAGE)
    public QuestionnaireView close(@PathParam("id") long id) {
        return QuestionnaireView.of(questionnaires.close(id));
    }

    @POST
    @Path("questionnaires/{id}/renew")
    @Permission(Questionnaires.MANAGE)
    public Response renew(@PathParam("id") long id) {
        return created(questionnaires.renew(id));
    }

    private static Response created(Questionnaire questionnaire) {
        return Response.status(Response.Status.CREATED)
                .entity(QuestionnaireView.of(questionnaire))
                .build();
    }
}
