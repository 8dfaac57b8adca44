package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.entry.Entry;
import pl.wspolnie.map.words.Folded;

/** Finds entries as tables name their organisations: by a number, or by the name. */
@ApplicationScoped
public class Lookup {

    private final Records records;
    private final Organisations organisations;

    protected Lookup() {
        this(null, null);
    }

    @Inject
    public Lookup(Records records, Organisations organisations) {
        this.records = records;
        this.organisations = organisations;
    }

    /** The keys of entries, by what may name them. */
    final class Index {

        private final Map<String, List<Long>> names = new HashMap<>();
        private final Map<String, Long> numbers = new HashMap<>();

        private Index(boolean withNumbers) {
            var byOrganisation = new HashMap<Long, Long>();
            records.select(
                            Entry.class,
                            "e.id, e.organisationId, e.register.name, e.register.shortName",
                            "e.register.listed = true",
                            "",
                            Map.of())
                    .forEach(row -> {
                        var key = ((Number) row[0]).longValue();
                        byOrganisation.put(((Number) row[1]).longValue(), key);
                        name((String) row[2], key);
                        name((String) row[3], key);
                    });
            if (withNumbers) {
                organisations.profiles().forEach(profile -> Stream.of(profile.krs(), profile.nip(), profile.regon())
                        .filter(number -> number != null && byOrganisation.containsKey(profile.id()))
                        .forEach(number -> numbers.put(number, byOrganisation.get(profile.id()))));
            }
        }

        private void name(String name, long key) {
            if (name != null) {
                var keys = names.computeIfAbsent(Folded.of(name), folded -> new ArrayList<>());
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }

        /** The entry that a line is about; says in the line what is wrong where there is none. */
        Optional<Long> find(Cells cells) {
            for (var column : List.of(Column.KRS, Column.NIP, Column.REGON)) {
                var number = cells.text(column, "").replaceAll("\\D", "");
                if (numbers.containsKey(number)) {
                    return Optional.of(numbers.get(number));
                }
            }
            if (!cells.has(Column.ORGANISATION)) {
                cells.fault(Column.ORGANISATION, Text.of("map.survey.fault.nobody"));
                return Optional.empty();
            }
            var keys = names.getOrDefault(Folded.of(cells.text(Column.ORGANISATION)), List.of());
            if (keys.size() == 1) {
                return Optional.of(keys.get(0));
            }
            cells.fault(
                    Column.ORGANISATION,
                    Text.of(keys.isEmpty() ? "map.survey.fault.unknown" : "map.survey.fault.several"));
            return Optional.empty();
        }
    }

    /** @param withNumbers whether a table has columns with numbers of registers */
    Index index(boolean withNumbers) {
        return new Index(withNumbers);
    }
}
