package pl.wspolnie.platform.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.boot.Database;
import pl.wspolnie.platform.boot.Migrations;

/** The platform's schema on a real database, with transactions by hand instead of a server's. */
public final class TestDatabase {

    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);

    static {
        // PostgreSQL tells of each step of its start.
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    }

    private static TestDatabase h2;
    private static TestDatabase postgres;

    private final Database database;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> own = new ThreadLocal<>();
    private final EntityManager entities;

    private TestDatabase(Database database, DataSource source) {
        this.database = database;
        new Migrations(database, TestDatabase.class.getClassLoader()).apply(List.of("platform"));
        factory = new PersistenceProvider().createContainerEntityManagerFactory(new TestUnit(source), Map.of());
        entities = (EntityManager) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(present(), arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
    }

    /**
     * In a file; one for all tests of the process.
     *
     * <p>Not in memory: H2 binds check constraints to the session that made them, so the database must close between
     * the migrations and everything else, as it does in the suite.
     */
    public static synchronized TestDatabase h2() {
        if (h2 == null) {
            var file = Path.of("target", "h2", Long.toString(System.nanoTime())).toAbsolutePath();
            var database = new Database("jdbc:h2:file:" + file, "wspolnie", "");
            h2 = new TestDatabase(database, JdbcConnectionPool.create(database.url(), database.user(), ""));
        }
        return h2;
    }

    /** A server of its own; one for all tests of the process, ended with it. */
    public static synchronized TestDatabase postgres() {
        if (postgres == null) {
            try {
                @SuppressWarnings("resource") // ended by its own shutdown hook
                var server = EmbeddedPostgres.start();
                var database = new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
                postgres = new TestDatabase(database, server.getPostgresDatabase());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return postgres;
    }

    /** Usable by many threads, each in its own transaction. */
    public EntityManager entities() {
        return entities;
    }

    /** Where it is, for what works over plain JDBC. */
    public Database where() {
        return database;
    }

    /** A key that no row has yet. */
    public static long number() {
        return NUMBERS.incrementAndGet();
    }

    /** Does work in a new transaction of this thread, and undoes it if it fails. */
    public <T> T call(Supplier<T> work) {
        var outer = own.get();
        try (var inner = factory.createEntityManager()) {
            own.set(inner);
            inner.getTransaction().begin();
            try {
                var result = work.get();
                inner.getTransaction().commit();
                return result;
            } finally {
                // Closing alone would keep the connection for the unfinished transaction.
                if (inner.getTransaction().isActive()) {
                    inner.getTransaction().rollback();
                }
            }
        } finally {
            own.set(outer);
        }
    }

    /** As {@link #call}. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** A municipality that only the calling test knows. */
    public Municipality municipality() {
        var id = number();
        var terc = Long.toString(id);
        run(() -> entities.createNativeQuery(
                        "insert into platform_municipality (id, row_version, created_at, changed_at,"
                                + " slug, name, short_name, terc, kind, office_name, office_address, office_email,"
                                + " office_website, source) values (?, 1, current_timestamp, current_timestamp, ?, ?, ?, ?,"
                                + " 'GMINA', '', '', '', '', '')")
                .setParameter(1, id)
                .setParameter(2, "m" + id)
                .setParameter(3, "Gmina " + id)
                .setParameter(4, "Gmina " + id)
                .setParameter(5, terc)
                .executeUpdate());
        return new Municipality(id, "m" + id, "Gmina " + id, terc);
    }

    /** An account that only the calling test knows. */
    public long account(String email, String language) {
        var id = number();
        run(() -> entities.createNativeQuery("insert into platform_account (id, row_version, created_at, changed_at,"
                        + " email, name, password_hash, language) values (?, 1, current_timestamp, current_timestamp,"
                        + " ?, 'Ktoś', 'x', ?)")
                .setParameter(1, id)
                .setParameter(2, email)
                .setParameter(3, language)
                .executeUpdate());
        return id;
    }

    private EntityManager present() {
        var present = own.get();
        if (present == null) {
            throw new IllegalStateException("No transaction: use call or run");
        }
        return present;
    }
}
