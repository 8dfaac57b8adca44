package pl.wspolnie.platform.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * One node's index. Each commit holds how far it has read the changes of which database, so that a killed process
 * repeats some but loses none.
 */
final class LuceneIndex implements Closeable {

    /** Raised whenever fields or analysis change: older indexes are then built anew. */
    private static final String FORMAT = "1";

    private static final double WRITE_BUFFER_MEGABYTES = 8;
    private static final String FORMAT_KEY = "format";
    private static final String DATABASE_KEY = "database";
    private static final String POSITION_KEY = "position";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Words words = new Words(Fields.analyzer());

    private LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(directory, settings());
        searchers = new SearcherManager(writer, null);
    }

    /** @throws org.apache.lucene.store.LockObtainFailedException if another process has it */
    static LuceneIndex onDisk(Path folder) throws IOException {
        return open(FSDirectory.open(folder));
    }

    static LuceneIndex inMemory() throws IOException {
        return open(new ByteBuffersDirectory());
    }

    private static LuceneIndex open(Directory directory) throws IOException {
        try {
            return new LuceneIndex(directory);
        } catch (IOException | RuntimeException fault) {
            directory.close();
            throw fault;
        }
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Fields.analyzer())
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    /** How far it has read the changes of this database; empty if it must be built. */
    synchronized Optional<Long> position(String database) {
        var commit = new java.util.HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        }
        var ours = FORMAT.equals(commit.get(FORMAT_KEY)) && database.equals(commit.get(DATABASE_KEY));
        return ours ? Optional.of(Long.valueOf(commit.get(POSITION_KEY))) : Optional.empty();
    }

    synchronized void put(Entry entry) throws IOException {
        writer.updateDocument(entry.key(), entry.toLucene());
    }

    synchronized void remove(Term key) throws IOException {
        writer.deleteDocuments(key);
    }

    synchronized void removeMunicipality(long municipality) throws IOException {
        writer.deleteDocuments(new Term(Fields.MUNICIPALITY, Long.toString(municipality)));
    }

    synchronized void removeAll() throws IOException {
        writer.deleteAll();
    }

    /** Makes what was put and removed durable and visible, all at once. */
    synchronized void commit(String database, long position) throws IOException {
        writer.setLiveCommitData(
                Map.of(FORMAT_KEY, FORMAT, DATABASE_KEY, database, POSITION_KEY, Long.toString(position))
                        .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** How many documents can be found at most. */
    int size() throws IOException {
        var searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Looks for words.
     *
     * @param plugins ids of those whose documents may be found
     * @param page from 1
     */
    Hits search(String typed, long municipality, Set<String> plugins, int page) throws IOException {
        var query = words.query(typed);
        if (query.isEmpty()) {
            return Hits.none();
        }
        var searcher = searchers.acquire();
        try {
            return search(searcher, query.get(), visible(municipality, Fields.PLUGIN, plugins), page);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The best hits among some kinds of documents. */
    List<Hit> among(String typed, long municipality, Set<String> kinds, int limit) throws IOException {
        var query = words.query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        var searcher = searchers.acquire();
        try {
            var narrowed = narrowed(query.get(), visible(municipality, Fields.KIND, kinds));
            var documents = Stream.of(searcher.search(narrowed, limit).scoreDocs)
                    .mapToInt(hit -> hit.doc)
                    .toArray();
            return hits(searcher, query.get(), documents);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Query visible(long municipality, String field, Set<String> values) {
        var ids = values.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.MUNICIPALITY, Long.toString(municipality))), Occur.FILTER)
                .add(new TermInSetQuery(field, ids), Occur.FILTER)
                .build();
    }

    private static Query narrowed(Query query, Query visible) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(visible, Occur.FILTER)
                .build();
    }

    private static Hits search(IndexSearcher searcher, Query query, Query visible, int page) throws IOException {
        var narrowed = narrowed(query, visible);
        var wanted = Math.max(1, Math.min(page, Hits.MOST_PAGES));
        var top = searcher.search(narrowed, wanted * Hits.PAGE);
        var documents = Stream.of(top.scoreDocs)
                .skip((wanted - 1L) * Hits.PAGE)
                .mapToInt(hit -> hit.doc)
                .toArray();
        return Hits.of(searcher.count(narrowed), wanted, hits(searcher, query, documents));
    }

    private static ArrayList<Hit> hits(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        var titles = Highlighter.titles(searcher).snippets(query, documents);
        var bodies = Highlighter.bodies(searcher).snippets(query, documents);
        var hits = new ArrayList<Hit>();
        for (var at = 0; at < documents.length; at++) {
            var fields = searcher.storedFields().document(documents[at], Set.of(Fields.KIND, Fields.ID, Fields.PATH));
            var id = fields.getField(Fields.ID).numericValue().longValue();
            hits.add(new Hit(fields.get(Fields.KIND), id, fields.get(Fields.PATH), titles[at], bodies[at]));
        }
        return hits;
    }

    /** Drops what was put since the last commit, and gives the files free. */
    @Override
    public synchronized void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
