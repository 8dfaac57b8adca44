package pl.wspolnie.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A file that somebody sent to be read into the register, until that person says which lines. */
@Entity
@Table(name = "platform_organisation_upload")
public class RegisterUpload extends MunicipalRecord {

    /** Characters. */
    static final int LONGEST = 2_000_000;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long account;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    protected RegisterUpload() {}

    RegisterUpload(long account, String fileName, String content) {
        this.account = account;
        this.fileName = fileName;
        this.content = content;
    }

    long account() {
        return account;
    }

    String fileName() {
        return fileName;
    }

    String content() {
        return content;
    }
}
