package pl.wspolnie.platform.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.privacy.LegalBasis;
import pl.wspolnie.platform.privacy.InstallationData;

/** What the mailbox of a person with an account follows, as that person may take it away. */
@ApplicationScoped
public class FollowerData implements InstallationData {

    private final Followers followers;

    protected FollowerData() {
        this(null);
    }

    @Inject
    public FollowerData(Followers followers) {
        this.followers = followers;
    }

    @Override
    public String key() {
        return "followers";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT;
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return followers.ofPerson(person).stream().map(FollowerData::row).toList();
    }

    private static Map<String, Object> row(FollowerEntity follower) {
        var row = new LinkedHashMap<String, Object>();
        row.put("title", follower.title());
        row.put("asked", follower.askedAt());
        row.put("confirmed", follower.isConfirmed());
        return row;
    }

    @Override
    public int erase(long person) {
        return followers.forget(person);
    }
}
