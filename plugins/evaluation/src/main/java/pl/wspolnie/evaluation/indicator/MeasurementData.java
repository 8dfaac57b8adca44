package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.privacy.PersonalData;

/** Who wrote measured values down. Erasing takes the person off; the values stay. */
@ApplicationScoped
public class MeasurementData implements PersonalData {

    private final Records records;
    private final Audit audit;

    protected MeasurementData() {
        this(null, null);
    }

    @Inject
    public MeasurementData(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "measurements";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(MeasurementData::row).toList();
    }

    private static Map<String, Object> row(Measurement measurement) {
        var row = new LinkedHashMap<String, Object>();
        row.put("indicator", measurement.indicator().name());
        row.put("day", measurement.measuredOn().toString());
        row.put("recorded", measurement.createdAt());
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        found.forEach(Measurement::forgetPerson);
        if (!found.isEmpty()) {
            audit.record("evaluation.indicator.forgotten", "indicators", Map.of("count", found.size()));
        }
        return found.size();
    }

    /** Five years, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Measurement.class, "e.recordedBy is not null and e.createdAt < :before", "", Map.of("before", before));
        old.forEach(Measurement::forgetPerson);
        return old.size();
    }

    private List<Measurement> of(long person) {
        return records.list(Measurement.class, "e.recordedBy = :person", "", Map.of("person", person));
    }
}
