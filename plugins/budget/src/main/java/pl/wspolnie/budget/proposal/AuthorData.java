package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.privacy.PersonalData;

/**
 * The proposals that a person has written. Erasing removes drafts and takes the name off the others, which stay as
 * documents of the municipality.
 */
@ApplicationScoped
public class AuthorData implements PersonalData {

    private final Records records;
    private final Files files;
    private final Audit audit;

    protected AuthorData() {
        this(null, null, null);
    }

    @Inject
    public AuthorData(Records records, Files files, Audit audit) {
        this.records = records;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "proposals";
    }

    @Override
    public List<Map<String, Object>> export(long person) {
        return of(person).stream().map(AuthorData::row).toList();
    }

    private static Map<String, Object> row(Proposal proposal) {
        var row = new LinkedHashMap<String, Object>();
        row.put("edition", proposal.edition().name());
        row.put("status", proposal.status().name());
        row.put("created", proposal.createdAt());
        row.putAll(Contents.of(proposal));
        if (proposal.appeal() != null) {
            row.put("appeal", proposal.appeal());
        }
        return row;
    }

    @Override
    @Transactional
    public int erase(long person) {
        var found = of(person);
        for (var proposal : found) {
            if (proposal.status() == ProposalStatus.DRAFT) {
                Attachments.forget(files, proposal);
                records.remove(proposal);
            } else {
                proposal.forgetAuthor();
            }
        }
        if (!found.isEmpty()) {
            audit.record("budget.proposal.forgotten", "proposals", Map.of("count", found.size()));
        }
        return found.size();
    }

    /** Five years after the vote, as offices keep such files (kategoria B5). */
    @Override
    public int monthsKept() {
        return 60;
    }

    @Override
    @Transactional
    public int expire(Instant before) {
        var old = records.list(
                Proposal.class,
                "e.authorId is not null and e.changedAt < :before and e.edition.outcomePublished = true",
                "",
                Map.of("before", before));
        old.forEach(Proposal::forgetAuthor);
        return old.size();
    }

    private List<Proposal> of(long person) {
        return records.list(Proposal.class, "e.authorId = :person", "", Map.of("person", person));
    }
}
