package pl.wspolnie.platform.spam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the installation signs its forms with. */
@Entity
@Table(name = "platform_secret")
class SecretEntity {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "secret", nullable = false)
    private String secret;

    protected SecretEntity() {}

    SecretEntity(String secret) {
        id = ONLY;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
