package pl.wspolnie.practices.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import pl.wspolnie.api.error.Fault;

/** What is wrong with a card, or missing. */
final class CardChecks {

    private CardChecks() {}

    /** Faults that even a draft must not have. */
    static List<Fault> ofDraft(CardInput input) {
        var faults = new ArrayList<Fault>();
        if (!Checklists.kinds().containsAll(input.givenKinds())) {
            faults.add(Fault.of("kinds", "platform.fault.choice"));
        }
        if (input.subjectKind() != null && !Checklists.subjects().contains(input.subjectKind())) {
            faults.add(Fault.of("subjectKind", "platform.fault.choice"));
        }
        if (input.visit() != null && input.source() != Source.VISIT) {
            faults.add(Fault.of("source", "practices.fault.source"));
        }
        return faults;
    }

    /** What is missing before a reviewer can read it. */
    static List<Fault> ofSubmission(CardInput input) {
        var needed = new LinkedHashMap<String, String>();
        needed.put("subjectName", input.subjectName());
        needed.put("subjectKind", input.subjectKind());
        needed.put("causes", input.causes());
        needed.put("course", input.course());
        needed.put("results", input.results());
        needed.put("transfer", input.transfer());
        needed.put("contact", input.contact());
        var faults = new ArrayList<>(ofDraft(input));
        needed.forEach((field, value) -> {
            if (value == null) {
                faults.add(Fault.of(field, "platform.fault.notblank"));
            }
        });
        if (input.givenKinds().isEmpty()) {
            faults.add(Fault.of("kinds", "practices.fault.kinds"));
        }
        return faults;
    }
}
