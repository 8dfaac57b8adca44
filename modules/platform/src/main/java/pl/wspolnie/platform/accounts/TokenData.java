package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.platform.privacy.InstallationData;

/** A person's tokens, without what opens anything, as that person may take them away. */
@ApplicationScoped
public class TokenData implements InstallationData {

    private final ApiTokens tokens;

    protected TokenData() {
        this(null);
    }

    @Inject
    public TokenData(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String key() {
        return "tokens";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return tokens.all(person).stream().map(TokenData::row).toList();
    }

    @Override
    public int erase(long person) {
        return tokens.forget(person);
    }

    private static Map<String, Object> row(ApiTokenEntity token) {
        var row = new LinkedHashMap<String, Object>();
        row.put("number", token.id());
        row.put("name", token.name());
        row.put("scope", token.scope().name());
        row.put("permissions", token.permissions().map(List::copyOf).orElse(List.of()));
        row.put("made", token.createdAt());
        row.put("expires", token.expiresAt());
        row.put("used", token.usedAt());
        row.put("revoked", token.revokedAt());
        return row;
    }
}
