package pl.wspolnie.platform.modules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Whether a plugin's module is on in a municipality; no row means off. */
@Entity
@Table(name = "platform_module")
@IdClass(ModuleEntity.Key.class)
public class ModuleEntity {

    @Id
    @Column(name = "municipality_id")
    private long municipality;

    @Id
    @Column(name = "plugin")
    private String plugin;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ModuleEntity() {}

    ModuleEntity(long municipality, String plugin) {
        this.municipality = municipality;
        this.plugin = plugin;
    }

    void become(boolean on, Instant now) {
        enabled = on;
        changedAt = now;
    }

    /** Municipality and plugin. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long municipality;
        private String plugin;

        public Key() {}

        Key(long municipality, String plugin) {
            this.municipality = municipality;
            this.plugin = plugin;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && municipality == key.municipality && plugin.equals(key.plugin);
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(municipality) + plugin.hashCode();
        }
    }
}
