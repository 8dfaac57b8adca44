package pl.wspolnie.platform.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.wspolnie.api.error.Fault;

/** What became of the fields while they were read. */
final class Bound {

    /** What was typed, under the names that the faults use. */
    final Map<String, List<String>> raw = new TreeMap<>();

    /** Each once, in the order of the record's components. */
    final Set<Fault> faults = new LinkedHashSet<>();
}
