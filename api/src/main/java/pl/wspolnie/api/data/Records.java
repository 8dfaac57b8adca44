package pl.wspolnie.api.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of the current municipality: the only way from a plugin to the database.
 *
 * <p>Every query is narrowed to the current municipality and to what partners share with it through a common project;
 * a plugin cannot forget this, because it never holds an EntityManager. Changes to entities that were read inside a
 * transaction are written when it commits.
 *
 * <p>A condition is JPQL about the entity {@code e}, for instance {@code "e.edition = :edition and e.status in
 * :statuses"}; the platform puts it in parentheses behind its own.
 */
public interface Records {

    /** The entity with this key, if it is the municipality's own or shared with it. */
    <E extends MunicipalRecord> Optional<E> find(Class<E> type, long id);

    /**
     * The entity with this key, if it is the municipality's own or shared with it.
     *
     * @throws pl.wspolnie.api.error.NotFound otherwise
     */
    <E extends MunicipalRecord> E get(Class<E> type, long id);

    /**
     * The entity with this key, locked in the database until the transaction ends. Only the owner may lock.
     *
     * @throws pl.wspolnie.api.error.NotFound if the municipality owns no such entity
     */
    <E extends MunicipalRecord> E lock(Class<E> type, long id);

    /**
     * Entities in the order asked for.
     *
     * @param where a condition about {@code e}, or an empty string
     * @param orderBy for instance {@code "e.number desc"}, or an empty string for the order of their keys
     * @param parameters the named parameters of the condition
     */
    <E extends MunicipalRecord> List<E> list(Class<E> type, String where, String orderBy, Map<String, ?> parameters);

    /** One page of {@link #list}: at most {@code limit} entities, leaving out the first {@code offset}. */
    <E extends MunicipalRecord> List<E> page(
            Class<E> type, String where, String orderBy, Map<String, ?> parameters, int offset, int limit);

    /** How many entities fulfil the condition. */
    <E extends MunicipalRecord> long count(Class<E> type, String where, Map<String, ?> parameters);

    /**
     * Values computed over entities, for instance counts by group.
     *
     * @param select what to select of {@code e}, for instance {@code "e.status, count(e)"}
     * @param rest what follows the condition, for instance {@code "group by e.status"}, or an empty string
     */
    <E extends MunicipalRecord> List<Object[]> select(
            Class<E> type, String select, String where, String rest, Map<String, ?> parameters);

    /**
     * Adds an entity to the current municipality.
     *
     * @throws pl.wspolnie.api.error.Conflict from {@link #flush} or the commit, if a uniqueness constraint is broken
     */
    void add(MunicipalRecord entity);

    /** Removes an entity that the municipality owns. */
    void remove(MunicipalRecord entity);

    /**
     * Writes pending changes now, so that a broken constraint shows here.
     *
     * @throws pl.wspolnie.api.error.Conflict if a uniqueness constraint is broken or another request was faster
     */
    void flush();
}
