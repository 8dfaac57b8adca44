package pl.wspolnie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.platform.data.DatabaseFaults;
import pl.wspolnie.platform.scope.Situation;

/** Writes and reads the chains. */
@ApplicationScoped
public class AuditTrail implements Audit {

    /** The chain of what concerns no municipality. */
    public static final long INSTALLATION = 0;

    private static final int LONGEST_ACTION = 120;
    private static final int LONGEST_SUBJECT = 200;
    private static final int ROWS_AT_ONCE = 1000;

    private final EntityManager entities;
    private final Clock clock;

    protected AuditTrail() {
        this(null, null);
    }

    @Inject
    public AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, Map<String, ?> details) {
        record(Situation.present().municipality().map(Municipality::id).orElse(INSTALLATION), action, subject, details);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordForAll(String action, String subject, Map<String, ?> details) {
        // In this order everywhere, so that two of them never wait for each other.
        record(INSTALLATION, action, subject, details);
        Situation.present().municipality().ifPresent(here -> record(here.id(), action, subject, details));
    }

    private void record(long chain, String action, String subject, Map<String, ?> details) {
        if (action.length() > LONGEST_ACTION || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("Too long for the audit: " + action + ", " + subject);
        }
        try {
            append(chain, action, subject, CanonicalJson.of(withToken(details)));
        } catch (PersistenceException fault) {
            throw DatabaseFaults.explainedOr(fault);
        }
    }

    /** Also says which token was used, if a program asks with one. */
    private static Map<String, ?> withToken(Map<String, ?> details) {
        var token = Situation.present().asker().flatMap(asker -> asker.means().token());
        if (token.isEmpty()) {
            return details;
        }
        var all = new TreeMap<String, Object>(details);
        all.put("token", token.get());
        return all;
    }

    private void append(long chain, String action, String subject, String details) {
        // The lock on the head makes writers of one chain wait for each other, so that it never forks.
        var head = (Object[]) entities.createNativeQuery(
                        "select last_number, last_hash from platform_audit_head where chain = ? for update")
                .setParameter(1, chain)
                .getSingleResult();
        var situation = Situation.present();
        var entry = new AuditEntry(
                chain,
                ((Number) head[0]).longValue() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                situation.asker().map(asker -> asker.person().id()).orElse(null),
                situation
                        .asker()
                        .flatMap(asker -> asker.organisation())
                        .map(Organisation::id)
                        .orElse(null),
                action,
                subject,
                details,
                (String) head[1]);
        entities.persist(new AuditRow(entry));
        entities.createNativeQuery("update platform_audit_head set last_number = ?, last_hash = ? where chain = ?")
                .setParameter(1, entry.number())
                .setParameter(2, entry.hash())
                .setParameter(3, chain)
                .executeUpdate();
    }

    /** The newest entries of a chain. */
    public List<AuditEntry> newest(long chain, int offset, int limit) {
        return entities.createQuery(
                        "select a from AuditRow a where a.chain = :chain order by a.number desc", AuditRow.class)
                .setParameter("chain", chain)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    /** All entries about one subject, the oldest first. */
    public List<AuditEntry> about(long chain, String subject) {
        return entities.createQuery(
                        "select a from AuditRow a where a.chain = :chain and a.subject = :subject order by a.number",
                        AuditRow.class)
                .setParameter("chain", chain)
                .setParameter("subject", subject)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    /** Entries of a chain that answer the filter, the newest first. */
    public List<AuditEntry> list(long chain, AuditFilter filter, int offset, int limit) {
        var query = entities.createQuery(
                "select a from AuditRow a where " + filter.where() + " order by a.number desc", AuditRow.class);
        filter.parameters(chain).forEach(query::setParameter);
        return query.setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    /**
     * Entries of a chain about the same subjects that may tell what these are called, the newest first.
     *
     * @param keys the details of which they have at least one
     */
    public List<AuditEntry> naming(long chain, List<AuditEntry> entries, List<String> keys) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var holds = keys.stream()
                .map(key -> "locate('\"" + key + "\":', a.details) > 0")
                .collect(Collectors.joining(" or "));
        return entities.createQuery(
                        "select a from AuditRow a where a.chain = :chain and a.subject in :subjects and (" + holds
                                + ") order by a.number desc",
                        AuditRow.class)
                .setParameter("chain", chain)
                .setParameter(
                        "subjects",
                        entries.stream().map(AuditEntry::subject).distinct().toList())
                .setMaxResults(ROWS_AT_ONCE)
                .getResultStream()
                .map(AuditRow::entry)
                .toList();
    }

    /** How many entries answer the filter. */
    public long count(long chain, AuditFilter filter) {
        var query = entities.createQuery("select count(a) from AuditRow a where " + filter.where(), Long.class);
        filter.parameters(chain).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Follows a chain from its beginning to the end that its head knew when this began. */
    public AuditCheck check(long chain) {
        var head = (Object[])
                entities.createNativeQuery("select last_number, last_hash from platform_audit_head where chain = ?")
                        .setParameter(1, chain)
                        .getSingleResult();
        var last = ((Number) head[0]).longValue();
        var check = new ChainCheck(chain);
        while (check.length() < last) {
            var rows = after(chain, check.length(), last);
            for (var row : rows) {
                var fault = check.next(row.entry(), row.hash());
                if (fault.isPresent()) {
                    return new AuditCheck(fault, check.length());
                }
            }
            if (rows.isEmpty()) {
                break;
            }
        }
        return new AuditCheck(check.end(last, (String) head[1]), check.length());
    }

    private List<AuditRow> after(long chain, long number, long last) {
        entities.clear();
        return entities.createQuery(
                        "select a from AuditRow a where a.chain = :chain and a.number > :number and a.number <= :last"
                                + " order by a.number",
                        AuditRow.class)
                .setParameter("chain", chain)
                .setParameter("number", number)
                .setParameter("last", last)
                .setMaxResults(ROWS_AT_ONCE)
                .getResultList();
    }
}
