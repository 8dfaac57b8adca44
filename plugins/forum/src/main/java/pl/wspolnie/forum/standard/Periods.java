package pl.wspolnie.forum.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.Fault;

/** Whether days that an editor gives make sense. */
final class Periods {

    private Periods() {}

    /** Both days, or neither. */
    static List<Fault> faults(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return List.of();
        }
        if (from == null) {
            return Fault.of("remarksFrom", "forum.standard.fault.from").alone();
        }
        if (to == null) {
            return Fault.of("remarksTo", "forum.standard.fault.to").alone();
        }
        return to.isBefore(from)
                ? Fault.of("remarksTo", "forum.standard.fault.order").alone()
                : List.of();
    }

    static List<Fault> adoptionFaults(AdoptionInput input, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var from = input.inForceFrom() == null ? input.adoptedOn() : input.inForceFrom();
        if (input.adoptedOn().isAfter(today)) {
            faults.add(Fault.of("adoptedOn", "forum.standard.fault.future"));
        }
        if (from.isBefore(input.adoptedOn())) {
            faults.add(Fault.of("inForceFrom", "forum.standard.fault.force"));
        }
        if (input.inForceTo() != null && input.inForceTo().isBefore(from)) {
            faults.add(Fault.of("inForceTo", "forum.standard.fault.end"));
        }
        return faults;
    }
}
