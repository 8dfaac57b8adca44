package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.evaluation.wave.Wave;

/** The answers of waves. */
@ApplicationScoped
public class Responses {

    private final Records records;

    protected Responses() {
        this(null);
    }

    @Inject
    public Responses(Records records) {
        this.records = records;
    }

    /** How many have answered. */
    public long count(Wave wave) {
        return records.count(Response.class, "e.waveId = :wave", Map.of("wave", wave.id()));
    }

    /** All answers of a wave as they are stored, in no order that would tell something. */
    public List<String> stored(Wave wave) {
        return records
                .select(Response.class, "e.answers, e.waveId", "e.waveId = :wave", "", Map.of("wave", wave.id()))
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }
}
