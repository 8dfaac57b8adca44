package pl.wspolnie.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.OpenRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.platform.scope.Situation;

/** {@link Records} over the one persistence context, narrowed to the thread's municipality. */
@ApplicationScoped
public class MunicipalRecords implements Records {

    private static final String HERE = "platformMunicipality";

    private static final String VISIBLE =
            "(e.municipalityId = :" + HERE + " or (e.projectId is not null and e.projectId in"
                    + " (select partner.project.id from ProjectPartner partner where partner.municipality.id = :" + HERE
                    + ")))";

    // As a parameter: beside an escape the library writes the literal as a number, which H2 does not compare.
    private static final String OPEN = "platformOpen";

    private static final String VISIBLE_OR_OPEN = "(e.everywhere = :" + OPEN + " or " + VISIBLE + ")";

    private final EntityManager entities;
    private final Writing writing;

    protected MunicipalRecords() {
        this(null, null);
    }

    @Inject
    public MunicipalRecords(EntityManager entities, Writing writing) {
        this.entities = entities;
        this.writing = writing;
    }

    @Override
    public <E extends MunicipalRecord> Optional<E> find(Class<E> type, long id) {
        return page(type, "e.id = :platformId", "", Map.of("platformId", id), 0, 1).stream()
                .findFirst();
    }

    @Override
    public <E extends MunicipalRecord> E get(Class<E> type, long id) {
        return find(type, id).orElseThrow(() -> new NotFound(type.getSimpleName() + " " + id));
    }

    @Override
    public <E extends MunicipalRecord> E lock(Class<E> type, long id) {
        var found = find(type, id).filter(entity -> entity.municipalityId() == here());
        if (found.isEmpty()) {
            throw new NotFound(type.getSimpleName() + " " + id + " to lock");
        }
        try {
            // What was read before the lock was held may be stale by now.
            writing.flush();
            entities.refresh(found.get(), LockModeType.PESSIMISTIC_WRITE);
            return found.get();
        } catch (PersistenceException fault) {
            throw DatabaseFaults.explainedOr(fault);
        }
    }

    @Override
    public <E extends MunicipalRecord> List<E> list(
            Class<E> type, String where, String orderBy, Map<String, ?> parameters) {
        return entityQuery(type, where, orderBy, parameters).getResultList();
    }

    @Override
    public <E extends MunicipalRecord> List<E> page(
            Class<E> type, String where, String orderBy, Map<String, ?> parameters, int offset, int limit) {
        return entityQuery(type, where, orderBy, parameters)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public <E extends MunicipalRecord> long count(Class<E> type, String where, Map<String, ?> parameters) {
        return query(type, "count(e)", where, "", parameters, Long.class).getSingleResult();
    }

    @Override
    public <E extends MunicipalRecord> List<Object[]> select(
            Class<E> type, String select, String where, String rest, Map<String, ?> parameters) {
        var rows = new ArrayList<Object[]>();
        for (var row :
                query(type, select, where, rest, parameters, Object.class).getResultList()) {
            // One selected value comes bare, several as an array.
            rows.add(row instanceof Object[] values ? values : new Object[] {row});
        }
        return rows;
    }

    @Override
    public void add(MunicipalRecord entity) {
        entity.ownedBy(here());
        entities.persist(entity);
    }

    @Override
    public void remove(MunicipalRecord entity) {
        if (entity.municipalityId() != here()) {
            throw new NotFound(entity.getClass().getSimpleName() + " " + entity.id() + " to remove");
        }
        entities.remove(entities.contains(entity) ? entity : entities.merge(entity));
    }

    @Override
    public void flush() {
        writing.flush();
    }

    private static long here() {
        return Situation.present()
                .municipality()
                .orElseThrow(() -> new NotFound("a municipality"))
                .id();
    }

    private <E extends MunicipalRecord> TypedQuery<E> entityQuery(
            Class<E> type, String where, String orderBy, Map<String, ?> parameters) {
        var order = "order by " + (orderBy.isBlank() ? "e.id" : orderBy + ", e.id");
        return query(type, "e", where, order, parameters, type);
    }

    private <R> TypedQuery<R> query(
            Class<? extends MunicipalRecord> type,
            String select,
            String where,
            String rest,
            Map<String, ?> parameters,
            Class<R> result) {
        var open = OpenRecord.class.isAssignableFrom(type);
        var visible = open ? VISIBLE_OR_OPEN : VISIBLE;
        var narrowed = where.isBlank() ? visible : visible + " and (" + Conditions.closed(where) + ")";
        var name = entities.getMetamodel().entity(type).getName();
        var query = entities.createQuery(
                "select " + select + " from " + name + " e where " + narrowed + " " + rest, result);
        query.setParameter(HERE, here());
        if (open) {
            query.setParameter(OPEN, true);
        }
        parameters.forEach(query::setParameter);
        return query;
    }
}
