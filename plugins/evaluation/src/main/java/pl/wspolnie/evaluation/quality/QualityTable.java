package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.evaluation.show.Csv;

/** The published years of the index, a line for each area. */
@ApplicationScoped
public class QualityTable implements DataSet {

    private static final List<String> COLUMNS =
            List.of("year", "index", "area", "weight", "scale", "score", "score_of_100", "reason", "barriers");

    private final QualityIndexes indexes;

    protected QualityTable() {
        this(null);
    }

    @Inject
    public QualityTable(QualityIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "evaluation-quality";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var csv = new Csv(out, COLUMNS);
        for (var index : indexes.published()) {
            for (var component : index.components()) {
                csv.row(Arrays.asList(
                        index.year(),
                        index.value().orElse(null),
                        component.name(),
                        component.weight(),
                        index.scale().least() + "-" + index.scale().most(),
                        component.score(),
                        IndexFormula.ofHundred(index.scale(), component).orElse(null),
                        component.reason(),
                        component.barriers()));
            }
        }
        csv.end();
    }
}
