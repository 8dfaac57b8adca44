package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.wspolnie.platform.privacy.InstallationData;

/** The mail to a person, as that person may take it away. */
@ApplicationScoped
public class MailData implements InstallationData {

    private final Mails mails;
    private final int months;

    protected MailData() {
        this(null, 0);
    }

    /** @param months {@code retention.mails} */
    @Inject
    public MailData(Mails mails, @ConfigProperty(name = "retention.mails", defaultValue = "12") int months) {
        this.mails = mails;
        this.months = months;
    }

    @Override
    public int monthsKept() {
        return months;
    }

    @Override
    public int expire(Instant before) {
        return mails.forget("m.writtenAt < :before", "before", before);
    }

    @Override
    public int erase(long person) {
        return mails.forget("m.account = :account", "account", person);
    }

    @Override
    public String key() {
        return "mails";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return mails.of(person).stream().map(MailData::row).toList();
    }

    private static Map<String, Object> row(Mails.Written mail) {
        var row = new LinkedHashMap<String, Object>();
        row.put("subject", mail.subject());
        row.put("body", mail.body());
        row.put("written", mail.writtenAt());
        row.put("sent", mail.sentAt());
        return row;
    }
}
