package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;

/** What is known of the current municipality beside its details. */
@ApplicationScoped
public class Facts {

    /** The topic of facts about the list of areas. */
    public static final String AREAS = "areas";

    private final Records records;
    private final Audit audit;

    protected Facts() {
        this(null, null);
    }

    @Inject
    public Facts(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    /** All facts in order. */
    public List<FactLine> all(Locale locale) {
        return list("", Map.of(), locale);
    }

    /** The facts about one topic, in order. */
    public List<FactLine> about(String topic, Locale locale) {
        return list("e.topic = :topic", Map.of("topic", topic), locale);
    }

    private List<FactLine> list(String where, Map<String, ?> parameters, Locale locale) {
        return records.list(FactEntity.class, where, "e.place", parameters).stream()
                .map(fact -> fact.in(locale))
                .toList();
    }

    /** Adds facts behind those that are there. */
    @Transactional
    public void add(List<Fact> facts) {
        var place = (int) records.count(FactEntity.class, "", Map.of());
        for (var fact : facts) {
            records.add(new FactEntity(++place, fact));
        }
        records.flush();
        audit.record("platform.facts.added", "facts", Map.of("count", facts.size()));
    }
}
