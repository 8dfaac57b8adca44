package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.map.MapRights;

/** Reading a survey into the map, with a preview. */
@ApplicationScoped
@Path("/{municipality}/map/survey")
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {

    private static final String LINE = "line";

    private final Surveys surveys;
    private final Messages messages;
    private final Urls urls;

    protected SurveyPages() {
        this(null, null, null);
    }

    @Inject
    public SurveyPages(Surveys surveys, Messages messages, Urls urls) {
        this.surveys = surveys;
        this.messages = messages;
        this.urls = urls;
    }

    /** What to send. */
    public record Sending(Form<Object> form, List<Upload> waiting, List<Column> columns, long maximumBytes) {}

    /** What a table holds, with what is wrong and what can be chosen. */
    public record Checked(Surveys.Preview preview, List<Choice> choices, Form<Object> form) {}

    @GET
    @Permission(MapRights.MANAGE)
    public Html upload() {
        return page(List.of());
    }

    private Html page(List<Fault> faults) {
        var model = new Sending(
                new Form<>(null, Map.of(), faults), surveys.waiting(), List.of(Column.values()), Surveys.MOST_BYTES);
        return Html.of("map/survey", model, Text.of("map.survey.title"));
    }

    /** An empty table to fill in. */
    @GET
    @Path("ankieta.csv")
    @Produces("text/csv")
    @Permission(MapRights.MANAGE)
    public Response template() {
        var headings = Arrays.stream(Column.values()).map(Column::heading).collect(Collectors.joining(";"));
        // A spreadsheet takes it for UTF-8 only with this mark.
        return Response.ok("\uFEFF" + headings + "\r\n", "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ankieta.csv\"")
                .build();
    }

    @POST
    @Permission(MapRights.MANAGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(List<EntityPart> parts) {
        try {
            var file = parts.stream()
                    .filter(part -> part.getName().equals("file"))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("file", "map.survey.fault.none"));
            var upload = surveys.keep(file.getFileName().orElse(""), content(file));
            return Redirect.to(urls.of("map/survey", upload.id()));
        } catch (InvalidInput wrong) {
            return page(wrong.faults()).status(400);
        }
    }

    private static byte[] content(EntityPart file) {
        try (var in = file.getContent()) {
            return in.readNBytes(Surveys.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GET
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public Html preview(@PathParam("id") long id) {
        var preview = surveys.preview(id);
        return preview(preview, preview.good().stream().map(SurveyLine::number).toList(), List.of());
    }

    private Html preview(Surveys.Preview preview, List<Long> chosen, List<Fault> faults) {
        var raw = Map.of(LINE, chosen.stream().map(String::valueOf).toList());
        var choices = preview.good().stream().map(this::choice).toList();
        var model = new Checked(preview, choices, new Form<>(null, raw, faults));
        return Html.of("map/survey-preview", model, Text.of("map.survey.preview"));
    }

    private Choice choice(SurveyLine line) {
        var news = line.news().stream().map(key -> messages.say(Text.of(key))).collect(Collectors.joining(", "));
        return new Choice(
                String.valueOf(line.number()),
                messages.say(line.heading()),
                line.activity() == null ? news : news + ": " + line.activity().title());
    }

    @POST
    @Path("{id}")
    @Permission(MapRights.MANAGE)
    public Response enter(@PathParam("id") long id, @FormParam(LINE) List<Long> lines) {
        try {
            surveys.enter(id, lines);
            return Redirect.to(urls.of("map"), "map.done.survey.entered");
        } catch (InvalidInput wrong) {
            return preview(surveys.preview(id), lines, wrong.faults()).status(400);
        }
    }

    @POST
    @Path("{id}/drop")
    @Permission(MapRights.MANAGE)
    public Response drop(@PathParam("id") long id) {
        surveys.drop(id);
        return Redirect.to(urls.of("map/survey"), "map.done.survey.dropped");
    }
}
