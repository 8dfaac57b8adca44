package pl.wspolnie.platform.boot;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * Where the data is.
 *
 * @param url a JDBC URL of H2 or PostgreSQL
 * @param user the database's user
 * @param password the user's password, empty if there is none
 */
public record Database(String url, String user, String password) {

    private static final String CONNECT_SECONDS = "10";

    public Database {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Whether the suite runs on such a database. */
    public boolean isSupported() {
        return isPostgres() || url.startsWith("jdbc:h2:");
    }

    /** Whether this is PostgreSQL. */
    public boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The class for a {@code data-source} of the server. */
    public String dataSourceClass() {
        return isPostgres() ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }

    /**
     * Opens a connection; the caller closes it.
     *
     * @param loader where the driver is
     * @throws SQLException if the database is unreachable or refuses the user
     */
    public Connection connect(ClassLoader loader) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (isPostgres()) {
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("loginTimeout", CONNECT_SECONDS);
        }
        // Not DriverManager: it hides drivers that the caller's own loader cannot see.
        for (var driver : ServiceLoader.load(Driver.class, loader)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, properties);
            }
        }
        throw new SQLException("No driver for " + url, "08001");
    }

    /** The address without what might be secret. */
    @Override
    public String toString() {
        return url.replaceAll("[?;].*", "");
    }
}
