package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.platform.jobs.Wake;

/** What has changed, in an order on which all nodes agree. */
@ApplicationScoped
public class ChangeQueue implements Search {

    private static final int NUMBERED_AT_ONCE = 1000;

    private final EntityManager entities;
    private final CurrentRequest request;
    private final Clock clock;
    private final Event<Wake> wake;

    protected ChangeQueue() {
        this(null, null, null, null);
    }

    @Inject
    public ChangeQueue(EntityManager entities, CurrentRequest request, Clock clock, Event<Wake> wake) {
        this.entities = entities;
        this.request = request;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String kind, long id) {
        entities.persist(new SearchChange(
                request.municipality().id(), kind, id, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        wake.fire(new Wake(IndexJob.class));
    }

    /** Has everything of the current municipality indexed anew, for instance because its partners changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void everythingChanged() {
        changed(SearchChange.EVERYTHING, 0);
    }

    /**
     * Gives numbers to what has been committed since, in an order that no reader can see out of turn.
     *
     * @return the state after that
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SearchHead.State number() {
        var head = entities.find(SearchHead.class, SearchHead.ONLY);
        if (head.isNamed() && unnumbered(1).isEmpty()) {
            return head.state();
        }
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        if (!head.isNamed()) {
            head.rename();
        }
        // Asked again under the lock: another node may just have numbered the same.
        for (var change : unnumbered(NUMBERED_AT_ONCE)) {
            change.take(head.next());
        }
        return head.state();
    }

    private List<SearchChange> unnumbered(int limit) {
        return entities.createQuery(
                        "select c from SearchChange c where c.position is null order by c.id", SearchChange.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Numbered changes after a position, in their order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SearchChange> after(long position, int limit) {
        return entities.createQuery(
                        "select c from SearchChange c where c.position > :position order by c.position",
                        SearchChange.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Has every node build its index anew. */
    @Transactional
    public void startAnew() {
        entities.find(SearchHead.class, SearchHead.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .rename();
        wake.fire(new Wake(IndexJob.class));
    }

    /**
     * Removes old changes; an index that has not read them will be built anew.
     *
     * @return how many were removed
     */
    @Transactional
    public int forget(Instant before) {
        var head = entities.find(SearchHead.class, SearchHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var newest = entities.createQuery(
                        "select max(c.position) from SearchChange c where c.changedAt < :before and c.position is not null",
                        Long.class)
                .setParameter("before", before)
                .getSingleResult();
        if (newest == null) {
            return 0;
        }
        head.forgetUpTo(newest);
        return entities.createQuery("delete from SearchChange c where c.position <= :newest")
                .setParameter("newest", newest)
                .executeUpdate();
    }
}
