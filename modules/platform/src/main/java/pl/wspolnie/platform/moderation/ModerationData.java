package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** What moderators decided on a person's content, as that person may take it away. */
@ApplicationScoped
public class ModerationData implements InstallationData {

    private final EntityManager entities;

    protected ModerationData() {
        this(null);
    }

    @Inject
    public ModerationData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String key() {
        return "moderation";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return entities.createQuery(
                        "select c from ModerationCase c where c.author = :person order by c.id", ModerationCase.class)
                .setParameter("person", person)
                .getResultStream()
                .map(ModerationData::row)
                .toList();
    }

    private static Map<String, Object> row(ModerationCase moderated) {
        var row = new LinkedHashMap<String, Object>();
        row.put("title", moderated.title());
        row.put("state", moderated.state().name());
        row.put("reason", moderated.reason());
        row.put("appeal", moderated.appeal());
        row.put("answer", moderated.answer());
        return row;
    }

    /** The decision stays, without its author. */
    @Override
    public int erase(long person) {
        return entities.createQuery(
                        "update ModerationCase c set c.author = null, c.appeal = null where c.author = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
