package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.search.SearchChange.Subject;

/** Brings this node's index up to what has been committed. */
@ApplicationScoped
public class Indexer {

    private static final Logger LOG = System.getLogger(Indexer.class.getName());
    private static final int CHANGES_AT_ONCE = 500;

    private final ChangeQueue queue;
    private final Sources sources;
    private final NodeIndex node;

    protected Indexer() {
        this(null, null, null);
    }

    @Inject
    public Indexer(ChangeQueue queue, Sources sources, NodeIndex node) {
        this.queue = queue;
        this.sources = sources;
        this.node = node;
    }

    /** Indexes what has changed, or everything if the index is missing or of another database or format. */
    public synchronized void catchUp() {
        try {
            catchUp(node.get());
        } catch (IOException fault) {
            node.reopen();
            throw new UncheckedIOException(fault);
        } catch (AlreadyClosedException fault) {
            node.reopen();
            throw fault;
        }
    }

    /** How many changes this node has yet to index; empty as long as its index is being built for the first time. */
    public Optional<Long> lag() {
        var head = queue.number();
        return node.get().position(head.database()).map(position -> Math.max(0, head.position() - position));
    }

    private void catchUp(LuceneIndex index) throws IOException {
        var head = queue.number();
        var position = index.position(head.database()).filter(at -> at >= head.forgotten() && at <= head.position());
        if (position.isEmpty()) {
            rebuild(index, head);
        } else if (position.get() < head.position()) {
            follow(index, head, position.get());
        }
    }

    private void rebuild(LuceneIndex index, SearchHead.State head) throws IOException {
        index.removeAll();
        for (var municipality : sources.municipalities()) {
            putAll(index, municipality);
        }
        index.commit(head.database(), head.position());
        LOG.log(Level.INFO, "The search index was built anew with {0} documents", index.size());
    }

    private void putAll(LuceneIndex index, Municipality municipality) throws IOException {
        for (var kind : sources.kinds()) {
            var entries = unlessAtFault(
                    kind + " of " + municipality.slug(), List.<Entry>of(), () -> sources.all(municipality, kind));
            for (var entry : entries) {
                index.put(entry);
            }
        }
    }

    private void follow(LuceneIndex index, SearchHead.State head, long from) throws IOException {
        var position = from;
        while (position < head.position()) {
            var changes = queue.after(position, CHANGES_AT_ONCE);
            var subjects = new LinkedHashSet<Subject>();
            for (var change : changes) {
                subjects.add(change.subject());
                position = change.position();
            }
            for (var subject : subjects) {
                update(index, subject);
            }
            // Without changes the rest was forgotten meanwhile: the next run sees that.
            if (changes.isEmpty()) {
                return;
            }
            index.commit(head.database(), position);
        }
    }

    private void update(LuceneIndex index, Subject subject) throws IOException {
        for (var municipality : sources.sharing(subject.municipality(), subject.kind())) {
            if (subject.isEverything()) {
                index.removeMunicipality(municipality.id());
                putAll(index, municipality);
            } else {
                update(index, municipality, subject);
            }
        }
    }

    private void update(LuceneIndex index, Municipality municipality, Subject subject) throws IOException {
        var key = Entry.key(municipality.id(), subject.kind(), subject.document());
        var entry = unlessAtFault(
                subject.toString(),
                Optional.<Entry>empty(),
                () -> sources.find(municipality, subject.kind(), subject.document()));
        if (entry.isPresent()) {
            index.put(entry.get());
        } else {
            index.remove(key);
        }
    }

    private <T> T unlessAtFault(String what, T otherwise, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RuntimeException fault) {
            // If the database is away this throws again, and nothing is skipped. Else the source alone is at fault.
            queue.number();
            LOG.log(Level.ERROR, "Cannot be found because its source failed: " + what, fault);
            return otherwise;
        }
    }
}
