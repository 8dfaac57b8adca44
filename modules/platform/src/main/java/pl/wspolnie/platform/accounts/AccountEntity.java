package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.data.PlatformRecord;

/** Somebody who can log in; once closed, only a key that nobody stands behind. */
@Entity
@Table(name = "platform_account")
public class AccountEntity extends PlatformRecord {

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "language", nullable = false)
    private String language;

    protected AccountEntity() {}

    AccountEntity(String email, String name, String passwordHash, Locale language) {
        this.language = language.getLanguage();
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
    }

    void rename(String newName) {
        name = newName;
    }

    void becomePassword(String newHash) {
        passwordHash = newHash;
    }

    void moveTo(String newEmail) {
        email = newEmail;
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    void close(Instant now) {
        email = null;
        name = null;
        passwordHash = null;
        closedAt = now;
    }

    /** As plugins see it; only for one that is not closed. */
    public Person asPerson() {
        return new Person(id(), name, email);
    }

    /** Whom mail reaches; only for one that is not closed. */
    Recipient asRecipient() {
        return new Recipient(id(), email, Locale.forLanguageTag(language));
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Lower-case; {@code null} once closed. */
    public String email() {
        return email;
    }

    /** {@code null} once closed. */
    public String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }
}
