package pl.wspolnie.platform.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How one person wants to be told of one kind of event. */
@Entity
@IdClass(ChoiceEntity.Key.class)
@Table(name = "platform_notification_choice")
class ChoiceEntity {

    @Id
    @Column(name = "account_id")
    private long account;

    @Id
    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice", nullable = false)
    private Delivery delivery;

    protected ChoiceEntity() {}

    ChoiceEntity(long account, String kind, Delivery delivery) {
        this.account = account;
        this.kind = kind;
        this.delivery = delivery;
    }

    String kind() {
        return kind;
    }

    Delivery delivery() {
        return delivery;
    }

    void become(Delivery chosen) {
        delivery = chosen;
    }

    /** The row's key, as the database library wants it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long account;
        private String kind;

        public Key() {}

        Key(long account, String kind) {
            this.account = account;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account == account && Objects.equals(key.kind, kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, kind);
        }
    }
}
