package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.map.MapRights;

/** Reading a survey into the map, for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/map/survey")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyApi {

    private final Surveys surveys;
    private final Messages messages;

    protected SurveyApi() {
        this(null, null);
    }

    @Inject
    public SurveyApi(Surveys surveys, Messages messages) {
        this.surveys = surveys;
        this.messages = messages;
    }

    /** A table that waits for a decision. */
    public record Waiting(long id, String fileName) {}

    /** A table that was kept, line by line. */
    public record Report(long id, List<LineReport> lines, List<String> ignoredColumns) {}

    /** A line of the table. */
    public record LineReport(long line, String organisation, List<CellReport> faults) {}

    /** What is wrong in a cell, in the reader's language. */
    public record CellReport(String column, String fault) {}

    /** The lines to enter. */
    public record Choice(List<Long> lines) {}

    /** What became of them. */
    public record Entered(int entered) {}

    @GET
    @Permission(MapRights.MANAGE)
    public List<Waiting> waiting() {
        return surveys.waiting().stream()
                .map(upload -> new Waiting(upload.id(), upload.fileName()))
                .toList();
    }

    @POST
    @Permission(MapRights.MANAGE)
    @Consumes("text/csv")
    public Response keep(byte[] content) {
        return Response.status(Response.Status.CREATED)
                .entity(report(surveys.keep("", content).id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public Report report(@PathParam("id") long id) {
        var preview = surveys.preview(id);
        return new Report(id, preview.lines().stream().map(this::line).toList(), preview.ignored());
    }

    private LineReport line(SurveyLine line) {
        return new LineReport(
                line.number(),
                line.name(),
                line.faults().stream()
                        .map(fault -> new CellReport(fault.column(), messages.say(fault.message())))
                        .toList());
    }

    @POST
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Entered enter(@PathParam("id") long id, Choice choice) {
        if (choice == null || choice.lines() == null) {
            throw new InvalidInput("lines", "map.survey.fault.choose");
        }
        return new Entered(surveys.enter(id, choice.lines()));
    }

    @DELETE
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public void drop(@PathParam("id") long id) {
        surveys.drop(id);
    }
}
