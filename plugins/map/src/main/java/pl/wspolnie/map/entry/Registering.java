package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.search.Search;

/** Keeps the entries in step with the register: it alone says which organisations there are. */
@ApplicationScoped
public class Registering {

    private final Records records;
    private final Entries entries;
    private final Organisations organisations;
    private final CurrentRequest request;
    private final Search search;
    private final Audit audit;

    protected Registering() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Registering(
            Records records,
            Entries entries,
            Organisations organisations,
            CurrentRequest request,
            Search search,
            Audit audit) {
        this.records = records;
        this.entries = entries;
        this.organisations = organisations;
        this.request = request;
        this.search = search;
        this.audit = audit;
    }

    /** Takes over what the register says of one organisation. */
    @Transactional
    public void follow(long organisation) {
        var entry = entries.ofOrganisation(organisation).orElse(null);
        var profile = organisations.profile(organisation);
        if (profile.isPresent()) {
            take(profile.get(), entry);
        } else if (entry != null) {
            unlist(entry);
        }
    }

    /**
     * Takes over all of the register.
     *
     * @return how many entries were new or changed
     */
    @Transactional
    public int followAll() {
        var known = new HashMap<Long, Entry>();
        records.list(
                        Entry.class,
                        "e.municipalityId = :here",
                        "",
                        Map.of("here", request.municipality().id()))
                .forEach(entry -> known.put(entry.organisationId(), entry));
        var changed = 0;
        for (var profile : organisations.profiles()) {
            changed += take(profile, known.remove(profile.id())) ? 1 : 0;
        }
        for (var gone : known.values()) {
            changed += unlist(gone) ? 1 : 0;
        }
        records.flush();
        if (changed > 0) {
            audit.record("map.register.followed", "register", Map.of("changed", changed));
        }
        return changed;
    }

    private boolean take(OrganisationProfile profile, Entry known) {
        if (known == null) {
            records.add(new Entry(profile));
            return true;
        }
        return known.copy(profile) && indexed(known);
    }

    private boolean unlist(Entry entry) {
        if (!entry.register().listed()) {
            return false;
        }
        entry.unlist();
        return indexed(entry);
    }

    private boolean indexed(Entry entry) {
        search.changed(EntrySearch.KIND, entry.id());
        return true;
    }
}
