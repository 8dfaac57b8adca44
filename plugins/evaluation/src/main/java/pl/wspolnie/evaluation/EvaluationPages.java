package pl.wspolnie.evaluation;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WavePages;
import pl.wspolnie.evaluation.wave.Waves;

/** The module's first page. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class EvaluationPages {

    /** So many results are shown at once; the list of waves has all. */
    private static final int NEWEST = 6;

    private final Waves waves;
    private final CurrentRequest request;

    protected EvaluationPages() {
        this(null, null);
    }

    @Inject
    public EvaluationPages(Waves waves, CurrentRequest request) {
        this.waves = waves;
        this.request = request;
    }

    public record Index(
            List<WavePages.Row> open, List<WavePages.Row> published, List<EvaluationSections.Section> sections) {}

    @GET
    @PermitAll
    public Html index() {
        var model = new Index(
                rows(waves.open()),
                rows(waves.published().stream().limit(NEWEST).toList()),
                EvaluationSections.seenBy(request));
        return Html.of("evaluation/index", model, Text.of("evaluation.module.name"));
    }

    private List<WavePages.Row> rows(List<Wave> found) {
        return found.stream()
                .map(wave -> new WavePages.Row(wave, waves.stateOf(wave), waves.questionnaire(wave), waves.owner(wave)))
                .toList();
    }
}
