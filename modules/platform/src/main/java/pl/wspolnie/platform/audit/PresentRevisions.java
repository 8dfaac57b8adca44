package pl.wspolnie.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.Revision;

/** What {@link Revisions} tells, read past the persistence context: for pages that cost nothing else. */
@ApplicationScoped
public class PresentRevisions {

    private static final String OF_MUNICIPALITY = "select everywhere.last_number, " + Municipalities.OWN_AND_PARTNERS
            + " from platform_audit_head everywhere, platform_municipality m"
            + " where everywhere.chain = 0 and m.slug = ?";

    @Resource(lookup = "java:app/wspolnie/database")
    private DataSource database;

    /** The revision of the pages below a first segment: of a municipality's if there is one, else of the installation's. */
    public Revision below(String segment) {
        try (var connection = database.getConnection()) {
            var found = ofMunicipality(connection, segment);
            return found.isPresent() ? found.get() : ofInstallation(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException("The revision of " + segment + " cannot be read", fault);
        }
    }

    private static Optional<Revision> ofMunicipality(Connection connection, String slug) throws SQLException {
        try (var statement = connection.prepareStatement(OF_MUNICIPALITY)) {
            statement.setString(1, slug);
            return read(statement);
        }
    }

    private static Revision ofInstallation(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(Revisions.OF_INSTALLATION)) {
            return read(statement).orElseThrow();
        }
    }

    private static Optional<Revision> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Revision(rows.getLong(1), rows.getLong(2))) : Optional.empty();
        }
    }
}
