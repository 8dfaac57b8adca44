package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;

/**
 * Everything that can be indexed, of all installed plugins: whether a module is on is asked when somebody searches, so
 * that switching it takes effect at once.
 */
@ApplicationScoped
public class Sources {

    private static final String PARTNERS = "select distinct other.municipality.id from ProjectPartner other,"
            + " ProjectPartner own where own.municipality.id = :municipality and other.project = own.project"
            + " and other.municipality is not null";

    private final Plugins plugins;
    private final Instance<Object> beans;
    private final MunicipalScope scope;
    private final Municipalities municipalities;
    private final EntityManager entities;

    protected Sources() {
        this(null, null, null, null, null);
    }

    @Inject
    public Sources(
            Plugins plugins,
            @Any Instance<Object> beans,
            MunicipalScope scope,
            Municipalities municipalities,
            EntityManager entities) {
        this.plugins = plugins;
        this.beans = beans;
        this.scope = scope;
        this.municipalities = municipalities;
        this.entities = entities;
    }

    /** Every municipality of the installation. */
    public List<Municipality> municipalities() {
        return municipalities.all();
    }

    /** Those in which a change of a document may show: the municipality's own pages, its partners', or everybody's. */
    public List<Municipality> sharing(long municipality, String kind) {
        if (sources(kind).anyMatch(SearchSource::everywhere)) {
            return municipalities.all();
        }
        var partners = entities.createQuery(PARTNERS, Long.class)
                .setParameter("municipality", municipality)
                .getResultStream();
        return Stream.concat(Stream.of(municipality), partners)
                .distinct()
                .flatMap(id -> municipalities.find(id).stream())
                .toList();
    }

    /** What kinds of documents there are. */
    public List<String> kinds() {
        return sources().map(SearchSource::kind).toList();
    }

    /** All documents of one kind in a municipality. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Entry> all(Municipality municipality, String kind) {
        return scope.call(municipality, () -> sources(kind)
                .flatMap(SearchSource::all)
                .map(document -> new Entry(municipality.id(), kind, document))
                .toList());
    }

    /** One document as it should be found in a municipality; empty if it should not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Entry> find(Municipality municipality, String kind, long id) {
        return scope.call(municipality, () -> sources(kind)
                .findFirst()
                .flatMap(source -> source.find(id))
                .map(document -> new Entry(municipality.id(), kind, document)));
    }

    private Stream<SearchSource> sources(String kind) {
        return sources().filter(source -> source.kind().equals(kind));
    }

    private Stream<SearchSource> sources() {
        return plugins.all().stream()
                .flatMap(manifest -> manifest.searchSources().stream())
                .map(type -> beans.select(type).get());
    }
}
