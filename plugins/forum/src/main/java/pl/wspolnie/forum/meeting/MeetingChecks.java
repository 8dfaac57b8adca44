package pl.wspolnie.forum.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.forum.body.Kinds;

/** Whether a meeting holds together as a whole. */
final class MeetingChecks {

    private MeetingChecks() {}

    static List<Fault> faults(MeetingInput input) {
        var faults = new ArrayList<Fault>();
        if (!Kinds.meetings().contains(input.kind())) {
            faults.add(Fault.of("kind", "forum.fault.kind"));
        }
        if (!input.ends().isAfter(input.starts())) {
            faults.add(Fault.of("ends", "forum.fault.ends"));
        }
        if (input.registrationUntil() != null && input.registrationUntil().isAfter(input.starts())) {
            faults.add(Fault.of("registrationUntil", "forum.fault.registration.until"));
        }
        if ((input.latitude() == null) != (input.longitude() == null)) {
            faults.add(Fault.of(input.latitude() == null ? "latitude" : "longitude", "forum.fault.point"));
        }
        if (input.place() == null && input.onlineLink() == null) {
            faults.add(Fault.of("place", "forum.fault.where"));
        }
        if (input.onlineLink() != null && !Recording.isAddress(input.onlineLink())) {
            faults.add(Fault.of("onlineLink", "forum.fault.link"));
        }
        faults.addAll(items(input));
        return faults;
    }

    private static List<Fault> items(MeetingInput input) {
        var faults = new ArrayList<Fault>();
        var rows = input.items() == null ? List.<AgendaItemInput>of() : input.items();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isNameless()) {
                faults.add(Fault.of("items[" + i + "].title", "forum.fault.item.title"));
            }
        }
        return faults;
    }
}
