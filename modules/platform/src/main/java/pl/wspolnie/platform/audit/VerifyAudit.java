package pl.wspolnie.platform.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import pl.wspolnie.api.plugin.Command;
import pl.wspolnie.platform.boot.Database;

/**
 * Follows every chain of the audit from its beginning: {@code java -jar wspolnie.jar verify-audit}.
 *
 * <p>Exit code 0 if all are whole, 1 if an entry is broken or the database cannot be read, 2 for bad arguments.
 */
public class VerifyAudit implements Command {

    private static final int BROKEN = 1;
    private static final int BAD_ARGUMENTS = 2;

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "checks that no entry of the audit was changed, added between others, or taken out";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println("verify-audit takes no arguments; options such as --data come before it");
            return BAD_ARGUMENTS;
        }
        return verify(database(), out, err);
    }

    /** As the launcher publishes it. */
    private static Database database() {
        return new Database(
                System.getProperty("db.url", ""),
                System.getProperty("db.user", ""),
                System.getProperty("db.password", ""));
    }

    static int verify(Database database, PrintStream out, PrintStream err) {
        try (var connection = database.connect(VerifyAudit.class.getClassLoader())) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var outcome = new ChainReader(connection).verify();
            connection.rollback();
            return tell(outcome, out, err);
        } catch (SQLException fault) {
            err.println("The database " + database + " cannot be read: " + fault.getMessage());
            return BROKEN;
        }
    }

    private static int tell(ChainReader.Outcome outcome, PrintStream out, PrintStream err) {
        if (outcome.fault().isPresent()) {
            err.println(outcome.fault().get());
            return BROKEN;
        }
        out.println(outcome.entries() + " entries in " + outcome.chains() + " chains are whole");
        return 0;
    }
}
