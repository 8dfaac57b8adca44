package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.evaluation.wave.Waves;

/** Who typed which sheet in. */
@ApplicationScoped
public class TypingData implements PersonalData {

    private final Records records;
    private final Waves waves;

    protected TypingData() {
        this(null, null);
    }

    @Inject
    public TypingData(Records records, Waves waves) {
        this.records = records;
        this.waves = waves;
    }

    @Override
    public String key() {
        return "typings";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream()
                .map(typing -> Map.<String, Object>of(
                        "wave", waves.get(typing.waveId()).name(),
                        "sheet", typing.sheet(),
                        "round", typing.round(),
                        "channel", typing.channel().name(),
                        "at", typing.createdAt()))
                .toList();
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        found.forEach(Typing::forget);
        return found.size();
    }

    /** Two years: as long as a survey is reported on and checked. */
    @Override
    public int monthsKept() {
        return 24;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Typing.class, "e.personId is not null and e.createdAt < :before", "", Map.of("before", before));
        old.forEach(Typing::forget);
        return old.size();
    }

    private List<Typing> of(long person) {
        return records.list(Typing.class, "e.personId = :person", "", Map.of("person", person));
    }
}
