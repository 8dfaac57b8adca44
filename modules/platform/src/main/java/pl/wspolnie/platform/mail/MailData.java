package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** The mail to a person, as that person may take it away. */
@ApplicationScoped
public class MailData implements InstallationData {

    private final Mails mails;

    protected MailData() {
        this(null);
    }

    @Inject
    public MailData(Mails mails) {
        this.mails = mails;
    }

    @Override
    public String key() {
        return "mails";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return mails.of(person).stream().map(MailData::row).toList();
    }

    @Override
    public int erase(long person) {
        return mails.forget(person);
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
