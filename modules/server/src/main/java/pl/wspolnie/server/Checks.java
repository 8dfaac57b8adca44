package pl.wspolnie.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import pl.wspolnie.platform.boot.Database;

/** What is cheaper to find out before the server starts. */
final class Checks {

    private static final int LAST_PRIVILEGED_PORT = 1023;

    private Checks() {}

    /** The port itself if it is free, a free one for 0. */
    static int port(int wanted) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (BindException cause) {
            var denied = wanted <= LAST_PRIVILEGED_PORT
                    && String.valueOf(cause.getMessage()).contains("denied");
            throw Failure.of(cause, denied ? "port.denied" : "port.taken", wanted);
        } catch (IOException cause) {
            throw Failure.of(cause, "port.taken", wanted);
        }
    }

    /** @throws Failure if the database is of another kind, unreachable, in use, or refuses the user */
    static void database(Database database, ClassLoader loader) {
        if (!database.isSupported()) {
            throw Failure.of("database.unsupported", database);
        }
        try (var connection = database.connect(loader)) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException cause) {
            var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            throw Failure.of(cause, key(cause), database, database.user(), reason);
        }
    }

    private static String key(SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        if (state.startsWith("28")) {
            return "database.refused";
        }
        return state.equals("90020") ? "database.locked" : "database.unreachable";
    }
}
