package pl.wspolnie.evaluation.effectiveness;

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
import java.util.List;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.show.Today;
import pl.wspolnie.evaluation.survey.SurveyWave;
import pl.wspolnie.evaluation.survey.Surveys;

/** The office's pages of rounds of reports on organisations. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class RoundPages {

    private static final int COMMENT_DAYS = 14;

    private final Rounds rounds;
    private final Surveys surveys;
    private final Organisations organisations;
    private final Today today;
    private final Forms forms;
    private final Urls urls;

    protected RoundPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RoundPages(
            Rounds rounds, Surveys surveys, Organisations organisations, Today today, Forms forms, Urls urls) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.organisations = organisations;
        this.today = today;
        this.forms = forms;
        this.urls = urls;
    }

    public record Show(Round round, List<OrganisationReport> reports, SurveyWave wave) {

        public long count(ReportStatus status) {
            return reports.stream().filter(report -> report.status() == status).count();
        }
    }

    /**
     * The form.
     *
     * @param round {@code null} for a new one
     * @param organisations on whom a report can be begun
     */
    public record Write(Round round, Form<RoundInput> form, List<SurveyWave> waves, List<Organisation> organisations) {}

    @GET
    @Path("rounds/new")
    @Permission(OrganisationReports.MANAGE)
    public Html blank() {
        var active = organisations.profiles().stream()
                .filter(OrganisationProfile::active)
                .map(OrganisationProfile::id)
                .toList();
        var last = today.day();
        return write(
                null,
                forms.fill(new RoundInput(
                        "", null, last.minusYears(1).plusDays(1), last, COMMENT_DAYS, null, active, null)));
    }

    @POST
    @Path("rounds")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(RoundInput.class, fields);
        return Saving.of(
                form,
                input -> done(rounds.add(input), "evaluation.effectiveness.done.begun"),
                again -> write(null, again));
    }

    @GET
    @Path("rounds/{id}")
    @Permission(OrganisationReports.MANAGE)
    public Html show(@PathParam("id") long id) {
        var round = rounds.get(id);
        var wave = surveys.find(round.waveId()).orElse(null);
        return Html.of("evaluation/round", new Show(round, rounds.reports(round), wave), Text.literally(round.name()));
    }

    @GET
    @Path("rounds/{id}/edit")
    @Permission(OrganisationReports.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var round = rounds.get(id);
        var known = rounds.reports(round).stream()
                .map(OrganisationReport::organisationId)
                .toList();
        return write(round, forms.fill(RoundInput.of(round, known)));
    }

    @POST
    @Path("rounds/{id}/edit")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(RoundInput.class, fields);
        return Saving.of(
                form,
                input -> done(rounds.change(id, input), "evaluation.effectiveness.done.changed"),
                again -> write(rounds.get(id), again));
    }

    private Html write(Round round, Form<RoundInput> form) {
        var title = round == null
                ? Text.of("evaluation.effectiveness.new")
                : Text.of("evaluation.indicator.edit", round.name());
        return Html.of("evaluation/round-form", new Write(round, form, surveys.waves(), organisations.all()), title);
    }

    private Response done(Round round, String done) {
        return Redirect.to(urls.of("evaluation/rounds", round.id()), done);
    }
}
