package pl.wspolnie.platform.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The hash of a code that replaces the authenticator app once. */
@Entity
@Table(name = "platform_recovery_code")
public class RecoveryCodeEntity {

    @Id
    @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long account;

    protected RecoveryCodeEntity() {}

    RecoveryCodeEntity(String codeHash, long account) {
        this.codeHash = codeHash;
        this.account = account;
    }
}
