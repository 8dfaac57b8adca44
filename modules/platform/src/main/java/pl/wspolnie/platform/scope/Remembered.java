package pl.wspolnie.platform.scope;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pl.wspolnie.api.people.Municipality;

/**
 * What was read of a municipality's decisions, kept until its revision moves, for requests that only read.
 *
 * @param <K> tells the decisions of one municipality apart
 * @param <V> immutable
 */
public final class Remembered<K, V> {

    private record Kept<V>(Revision revision, V value) {}

    private record Key<K>(long municipality, K key) {}

    private final Map<Key<K>, Kept<V>> kept = new ConcurrentHashMap<>();

    /** The value as it is now: from memory if this request only reads, and nothing happened since. */
    public V get(Municipality municipality, K key, Supplier<V> read) {
        var present = Situation.present();
        if (present.revision().isEmpty() || !present.municipality().equals(Optional.of(municipality))) {
            return read.get();
        }
        var revision = present.revision().get();
        var known = kept.get(new Key<>(municipality.id(), key));
        if (known != null && known.revision().equals(revision)) {
            return known.value();
        }
        var value = read.get();
        kept.put(new Key<>(municipality.id(), key), new Kept<>(revision, value));
        return value;
    }
}
