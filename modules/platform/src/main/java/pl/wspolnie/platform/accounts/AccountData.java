package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.platform.privacy.InstallationData;

/** A person's account, as that person may take it away. */
@ApplicationScoped
public class AccountData implements InstallationData {

    private final EntityManager entities;

    protected AccountData() {
        this(null);
    }

    @Inject
    public AccountData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String key() {
        return "account";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return Optional.ofNullable(entities.find(AccountEntity.class, person)).stream()
                .filter(account -> !account.isClosed())
                .map(AccountData::row)
                .toList();
    }

    private static Map<String, Object> row(AccountEntity account) {
        var row = new LinkedHashMap<String, Object>();
        row.put("name", account.name());
        row.put("email", account.email());
        row.put("language", account.asRecipient().language().getLanguage());
        row.put("opened", account.createdAt());
        return row;
    }
}
