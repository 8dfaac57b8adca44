package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Beans;

/** Refers to what can be found in the current municipality, as long as its module is on. */
@ApplicationScoped
public class FoundReferences implements References {

    private static final int MOST = 50;

    private final NodeIndex node;
    private final Modules modules;
    private final Beans beans;
    private final CurrentRequest request;

    protected FoundReferences() {
        this(null, null, null, null);
    }

    @Inject
    public FoundReferences(NodeIndex node, Modules modules, Beans beans, CurrentRequest request) {
        this.node = node;
        this.modules = modules;
        this.beans = beans;
        this.request = request;
    }

    @Override
    public Optional<Reference> find(String kind, long id) {
        return source(kind).flatMap(source -> source.find(id)).map(document -> reference(kind, document));
    }

    @Override
    public List<Reference> search(String words, Set<String> kinds, int limit) {
        var wanted = kinds();
        if (!kinds.isEmpty()) {
            wanted.retainAll(kinds);
        }
        try {
            // The index may be a moment behind: what is shown is what the source says now.
            return node.get().among(words, request.municipality().id(), wanted, Math.min(limit, MOST)).stream()
                    .flatMap(hit -> find(hit.kind(), hit.id()).stream())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public List<Reference> list(String kind, int limit) {
        return source(kind).stream()
                .flatMap(SearchSource::all)
                .limit(Math.min(limit, MOST))
                .map(document -> reference(kind, document))
                .toList();
    }

    private static Reference reference(String kind, SearchDocument document) {
        return new Reference(kind, document.id(), Text.of(Hit.label(kind)), document.title(), document.path());
    }

    @Override
    public Set<String> kinds() {
        return sources().map(SearchSource::kind).collect(Collectors.toSet());
    }

    private Optional<SearchSource> source(String kind) {
        return sources().filter(source -> source.kind().equals(kind)).findFirst();
    }

    private Stream<SearchSource> sources() {
        return modules.activeManifests(request.municipality()).stream()
                .flatMap(manifest -> beans.<SearchSource>of(manifest.searchSources()).stream());
    }
}
