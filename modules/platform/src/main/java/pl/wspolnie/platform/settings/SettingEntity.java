package pl.wspolnie.platform.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What an administrator has decided; no row means the default. */
@Entity
@Table(name = "platform_setting")
@IdClass(SettingEntity.Key.class)
public class SettingEntity {

    @Id
    @Column(name = "municipality_id")
    private long municipality;

    @Id
    @Column(name = "plugin")
    private String plugin;

    @Id
    @Column(name = "setting_key")
    private String key;

    @Column(name = "setting_value", nullable = false)
    private String value;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected SettingEntity() {}

    SettingEntity(long municipality, String plugin, String key) {
        this.municipality = municipality;
        this.plugin = plugin;
        this.key = key;
    }

    void become(String newValue, Instant now) {
        value = newValue;
        changedAt = now;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    /** Municipality, plugin and key. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long municipality;
        private String plugin;
        private String key;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key id
                    && municipality == id.municipality
                    && plugin.equals(id.plugin)
                    && key.equals(id.key);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Long.hashCode(municipality) + plugin.hashCode()) + key.hashCode();
        }
    }
}
