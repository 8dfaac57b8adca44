package pl.wspolnie.platform.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a municipality approves what people publish in a module before it is shown. */
@Entity
@IdClass(RuleEntity.Key.class)
@Table(name = "platform_moderation_rule")
class RuleEntity {

    @Id
    @Column(name = "municipality_id")
    private long municipality;

    @Id
    @Column(name = "plugin")
    private String plugin;

    protected RuleEntity() {}

    RuleEntity(long municipality, String plugin) {
        this.municipality = municipality;
        this.plugin = plugin;
    }

    /** The row's key, as the database library wants it. */
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
            return other instanceof Key key && key.municipality == municipality && Objects.equals(key.plugin, plugin);
        }

        @Override
        public int hashCode() {
            return Objects.hash(municipality, plugin);
        }
    }
}
