package pl.wspolnie.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.evaluation.answer.Csv;
import pl.wspolnie.evaluation.wave.Waves;

/** The results of all published waves as CSV; what must not be shown is an empty cell. */
@ApplicationScoped
public class ResultsData implements DataSet {

    private final Waves waves;
    private final Results results;
    private final CurrentRequest request;

    protected ResultsData() {
        this(null, null, null);
    }

    @Inject
    public ResultsData(Waves waves, Results results, CurrentRequest request) {
        this.waves = waves;
        this.results = results;
        this.request = request;
    }

    @Override
    public String name() {
        return "evaluation-results";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var csv = new Csv(out)) {
            csv.row(ResultTable.HEADINGS);
            for (var wave : waves.published().stream().filter(waves::isOwn).toList()) {
                ResultTable.rows(results.get(wave, false), request.locale()).forEach(csv::row);
            }
        }
    }
}
