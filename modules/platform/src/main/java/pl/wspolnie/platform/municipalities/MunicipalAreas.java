package pl.wspolnie.platform.municipalities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.platform.scope.PolishOrder;

/** The areas of the current municipality. */
@ApplicationScoped
public class MunicipalAreas implements Areas {

    private final Records records;
    private final Audit audit;
    private final Search search;

    protected MunicipalAreas() {
        this(null, null, null);
    }

    @Inject
    public MunicipalAreas(Records records, Audit audit, Search search) {
        this.records = records;
        this.audit = audit;
        this.search = search;
    }

    @Override
    public List<Area> all() {
        return records.list(AreaEntity.class, "", "", Map.of()).stream()
                .map(AreaEntity::asArea)
                .sorted(Comparator.comparing(Area::name, PolishOrder.of()))
                .toList();
    }

    @Override
    public Optional<Area> find(long id) {
        return records.find(AreaEntity.class, id).map(AreaEntity::asArea);
    }

    /**
     * Adds an area.
     *
     * @param residents how many people live there, or {@code null}
     * @param invented whether it is made up for the demonstration
     * @throws pl.wspolnie.api.error.Conflict if the municipality has an area of this name
     */
    @Transactional
    public Area add(String name, Integer residents, boolean invented) {
        check(name, residents);
        var area = new AreaEntity(name.strip(), residents);
        if (invented) {
            area.markInvented();
        }
        records.add(area);
        records.flush();
        audit.record("platform.area.added", "area/" + area.id(), Map.of("name", area.name()));
        search.changed("platform.area", area.id());
        return area.asArea();
    }

    /** Changes an area; faults as in {@link #add}. */
    @Transactional
    public void change(long id, String name, Integer residents) {
        check(name, residents);
        records.get(AreaEntity.class, id).become(name.strip(), residents);
        records.flush();
        audit.record("platform.area.changed", "area/" + id, Map.of("name", name.strip()));
        search.changed("platform.area", id);
    }

    private static void check(String name, Integer residents) {
        if (name == null || name.isBlank() || name.strip().length() > 120) {
            throw new InvalidInput("name", "platform.area.name.form");
        }
        if (residents != null && residents < 0) {
            throw new InvalidInput("residents", "platform.area.residents.form");
        }
    }
}
