package pl.wspolnie.map.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import pl.wspolnie.api.data.MunicipalRecord;

/** An entry, or one of its activities, as somebody left it. */
@Entity(name = "MapRevision")
@Table(name = "map_revision")
public class Revision extends MunicipalRecord {

    @Column(name = "entry_id", nullable = false, updatable = false)
    private long entryId;

    @Column(name = "activity_id", updatable = false)
    private Long activityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "keeper", nullable = false, updatable = false)
    private Keeper keeper;

    @Column(name = "person_id")
    private Long personId;

    @ElementCollection
    @CollectionTable(name = "map_revision_field", joinColumns = @JoinColumn(name = "revision_id", nullable = false))
    @MapKeyColumn(name = "field", nullable = false)
    @Column(name = "content", nullable = false)
    private Map<String, String> fields = new HashMap<>();

    protected Revision() {}

    Revision(long entryId, Long activityId, Keeper keeper, Long personId, Map<String, String> fields) {
        this.entryId = entryId;
        this.activityId = activityId;
        this.keeper = keeper;
        this.personId = personId;
        this.fields.putAll(fields);
    }

    public long entryId() {
        return entryId;
    }

    /** {@code null} for a revision of the entry itself. */
    public Long activityId() {
        return activityId;
    }

    public Keeper keeper() {
        return keeper;
    }

    /** Who it was; {@code null} if nobody was logged in, or the person wants to be forgotten. */
    public Long personId() {
        return personId;
    }

    void forgetPerson() {
        personId = null;
    }

    /** Field names to what stood there; empty if an activity was taken off the map. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
