package pl.wspolnie.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.search.Indexer;

/** What a plugin holds, asked as the platform asks and as the database sees it. */
@ApplicationScoped
public class Contents {

    private final Fixture fixture;
    private final MunicipalScope scope;
    private final EntityManager entities;
    private final Search search;
    private final Indexer indexer;
    private final Work work;

    protected Contents() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Contents(
            Fixture fixture, MunicipalScope scope, EntityManager entities, Search search, Indexer indexer, Work work) {
        this.fixture = fixture;
        this.scope = scope;
        this.entities = entities;
        this.search = search;
        this.indexer = indexer;
        this.work = work;
    }

    /** Names that only the beans know. */
    Map<String, List<String>> names(String plugin) {
        var manifest = fixture.manifest(plugin);
        var names = new LinkedHashMap<String, List<String>>();
        names.put("searchKinds", ask(manifest.searchSources(), source -> source.kind()));
        names.put("dataSets", ask(manifest.dataSets(), set -> set.name()));
        names.put("personalData", ask(manifest.personalData(), data -> data.key()));
        names.put("figures", ask(manifest.figures(), figure -> figure.key()));
        return names;
    }

    private static <T> List<String> ask(List<Class<? extends T>> types, Function<T, String> question) {
        return types.stream()
                .map(type -> question.apply(CDI.current().select(type).get()))
                .toList();
    }

    /** All search documents of the plugin in the municipality, and what its sources contradict themselves in. */
    public Map<String, List<Map<String, Object>>> documents(String municipality, String plugin) {
        return within(municipality, () -> {
            var found = new ArrayList<Map<String, Object>>();
            var contradicted = new ArrayList<Map<String, Object>>();
            for (var type : fixture.manifest(plugin).searchSources()) {
                var source = CDI.current().select(type).get();
                var documents = source.all().toList();
                for (var document : documents) {
                    found.add(map(source.kind(), document));
                    if (!source.find(document.id()).filter(document::equals).isPresent()) {
                        contradicted.add(map(source.kind(), document));
                    }
                }
                if (!source.all().toList().equals(documents)) {
                    contradicted.add(Map.of("kind", source.kind(), "title", "the order or number of all documents"));
                }
            }
            return Map.of("documents", found, "contradicted", contradicted);
        });
    }

    /** Has every document of the plugin in the municipality indexed again. */
    public boolean reindex(String municipality, String plugin) {
        return within(municipality, () -> {
            for (var type : fixture.manifest(plugin).searchSources()) {
                var source = CDI.current().select(type).get();
                source.all().toList().forEach(document -> search.changed(source.kind(), document.id()));
            }
            return true;
        });
    }

    /** How many changes this node has yet to index, or one if it has not begun. */
    long lag() {
        return indexer.lag().orElse(1L);
    }

    private static Map<String, Object> map(String kind, SearchDocument document) {
        return Map.of("kind", kind, "id", document.id(), "path", document.path(), "title", document.title());
    }

    /** What the plugin's handlers know about the person, by their keys. */
    public Map<String, List<Map<String, String>>> export(String municipality, String plugin, long person) {
        var found = new TreeMap<String, List<Map<String, String>>>();
        each(municipality, plugin, handler -> found.put(handler.key(), described(handler.export(person))));
        return found;
    }

    /** Each value with its type, as {@code String: words}. */
    private static List<Map<String, String>> described(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> {
                    var described = new TreeMap<String, String>();
                    row.forEach((field, value) -> described.put(
                            field, value == null ? "null" : value.getClass().getSimpleName() + ": " + value));
                    return (Map<String, String>) described;
                })
                .toList();
    }

    /** How many rows each handler erased. */
    public Map<String, Integer> erase(String municipality, String plugin, long person) {
        var changed = new TreeMap<String, Integer>();
        each(municipality, plugin, handler -> changed.put(handler.key(), handler.erase(person)));
        return changed;
    }

    /** How many rows of each handler were too old; -1 if it names a time and does nothing about it. */
    public Map<String, Integer> expire(String municipality, String plugin) {
        var changed = new TreeMap<String, Integer>();
        var future = Instant.now().plus(Duration.ofDays(1));
        each(
                municipality,
                plugin,
                handler -> changed.put(
                        handler.key(), handler.monthsKept() > 0 && !expires(handler) ? -1 : handler.expire(future)));
        return changed;
    }

    private static boolean expires(PersonalData handler) {
        // A container's proxy declares every method; the class that it stands for only those that it has.
        for (Class<?> type = handler.getClass(); type != null; type = type.getSuperclass()) {
            if (!type.getName().contains("$Proxy$")
                    && Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals("expire"))) {
                return true;
            }
        }
        return false;
    }

    private void each(String municipality, String plugin, Consumer<PersonalData> question) {
        within(municipality, () -> {
            fixture.manifest(plugin)
                    .personalData()
                    .forEach(type -> question.accept(CDI.current().select(type).get()));
            return true;
        });
    }

    private <T> T within(String municipality, Supplier<T> question) {
        return scope.call(fixture.find(municipality), () -> work.whole(question));
    }

    /** The keys of the municipality's rows, by the plugin's tables. */
    public Map<String, List<Long>> rows(String municipality, String plugin) {
        var rows = new TreeMap<String, List<Long>>();
        for (var table : tables(plugin)) {
            var keys = new ArrayList<Long>();
            entities.createNativeQuery("select id from " + table + " where municipality_id = ? order by id")
                    .setParameter(1, fixture.find(municipality).id())
                    .getResultList()
                    .forEach(key -> keys.add(((Number) key).longValue()));
            rows.put(table, keys);
        }
        return rows;
    }

    private List<String> tables(String plugin) {
        var query =
                "select lower(c.table_name) from information_schema.columns c where lower(c.table_schema) = 'public'"
                        + " and lower(c.column_name) = 'municipality_id' and lower(c.table_name) like ? order by 1";
        var tables = new ArrayList<String>();
        entities.createNativeQuery(query)
                .setParameter(1, plugin + "\\_%")
                .getResultList()
                .forEach(name -> tables.add(String.valueOf(name)));
        return tables;
    }
}
