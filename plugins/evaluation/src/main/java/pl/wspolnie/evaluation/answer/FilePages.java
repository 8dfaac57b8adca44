package pl.wspolnie.evaluation.answer;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.questionnaire.Cell;
import pl.wspolnie.evaluation.questionnaire.Questionnaire;
import pl.wspolnie.evaluation.questionnaire.Questionnaires;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Answers and codebooks as files. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class FilePages {

    private final Waves waves;
    private final Questionnaires questionnaires;
    private final AnswerFiles files;
    private final CurrentRequest request;
    private final Urls urls;

    protected FilePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public FilePages(Waves waves, Questionnaires questionnaires, AnswerFiles files, CurrentRequest request, Urls urls) {
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.files = files;
        this.request = request;
        this.urls = urls;
    }

    /** @param files what was brought in until now */
    public record Bring(
            Wave wave,
            WaveState state,
            Questionnaire questionnaire,
            List<BroughtFile> files,
            Form<?> form,
            long maximumBytes) {}

    /** A codebook on paper. */
    public record Book(Questionnaire questionnaire, List<Cell> cells) {}

    @GET
    @Path("waves/{id}/files")
    @Permission(AnswerFiles.READ)
    public Html show(@PathParam("id") long id) {
        return show(waves.own(id), List.of());
    }

    @POST
    @Path("waves/{id}/files")
    @Permission(AnswerFiles.READ)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("id") long id, List<EntityPart> parts) {
        var wave = waves.get(id);
        try {
            var content = parts.stream()
                    .filter(part -> part.getName().equals("file"))
                    .findFirst()
                    .map(FilePages::bytes)
                    .orElse(new byte[0]);
            files.bring(id, content);
            return Redirect.to(urls.of("evaluation/waves", id) + "/files", "evaluation.done.answers.brought");
        } catch (InvalidInput wrong) {
            return show(wave, wrong.faults()).status(400);
        }
    }

    @GET
    @Path("waves/{id}/answers.csv")
    @Produces(Csv.TYPE)
    @Permission(AnswerFiles.READ)
    public Response answers(@PathParam("id") long id) {
        var wave = waves.own(id);
        files.requireReadable(wave);
        StreamingOutput content = out -> files.write(wave, out);
        return Response.ok(content, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"odpowiedzi-" + id + ".csv\"")
                .build();
    }

    @GET
    @Path("questionnaires/{id}/codebook.csv")
    @Produces(Csv.TYPE)
    @PermitAll
    public Response codebook(@PathParam("id") long id) {
        return CsvFile.answer("klucz-" + id + ".csv", codebookOf(questionnaires.get(id), request.locale()));
    }

    private static byte[] codebookOf(Questionnaire questionnaire, Locale locale) {
        try (var out = new ByteArrayOutputStream()) {
            Codebook.write(questionnaire.content(), locale, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @GET
    @Path("questionnaires/{id}/codebook.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf book(@PathParam("id") long id) {
        var questionnaire = questionnaires.get(id);
        var model = new Book(questionnaire, Codebook.cells(questionnaire.content()));
        var title = Text.of("evaluation.codebook.title", questionnaire.title(request.locale()));
        return Pdf.of(Html.of("evaluation/codebook", model, title), "klucz-" + id + ".pdf");
    }

    private Html show(Wave wave, List<pl.wspolnie.api.error.Fault> faults) {
        var model = new Bring(
                wave,
                waves.stateOf(wave),
                waves.questionnaire(wave),
                files.files(wave),
                new Form<>(null, Map.of(), faults),
                AnswerFiles.MAXIMUM_BYTES);
        return Html.of("evaluation/files", model, Text.of("evaluation.files.title", wave.name()));
    }

    private static byte[] bytes(EntityPart part) {
        try {
            var bytes = part.getContent().readNBytes(AnswerFiles.MAXIMUM_BYTES + 1);
            if (bytes.length > AnswerFiles.MAXIMUM_BYTES) {
                throw new InvalidInput(
                        "file", "evaluation.fault.file.large", AnswerFiles.MAXIMUM_BYTES / (1024 * 1024));
            }
            return bytes;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
