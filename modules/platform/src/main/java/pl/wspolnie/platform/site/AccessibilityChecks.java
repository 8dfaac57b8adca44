package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.CurrentRequest;

/** Automatic checks of the current municipality's pages. */
@ApplicationScoped
public class AccessibilityChecks {

    private final Records records;
    private final Audit audit;
    private final CurrentRequest request;

    protected AccessibilityChecks() {
        this(null, null, null);
    }

    @Inject
    public AccessibilityChecks(Records records, Audit audit, CurrentRequest request) {
        this.records = records;
        this.audit = audit;
        this.request = request;
    }

    /** The newest. */
    public Optional<AccessibilityCheck> last() {
        return records
                .page(
                        AccessibilityCheck.class,
                        "e.municipalityId = :here",
                        "e.createdAt desc",
                        Map.of("here", request.municipality().id()),
                        0,
                        1)
                .stream()
                .findFirst();
    }

    /** Notes what a check found. */
    @Transactional
    public AccessibilityCheck add(String tool, int pages, int violations) {
        var check = new AccessibilityCheck(tool, pages, violations);
        records.add(check);
        records.flush();
        audit.record(
                "platform.accessibility.checked", "accessibility", Map.of("pages", pages, "violations", violations));
        return check;
    }
}
