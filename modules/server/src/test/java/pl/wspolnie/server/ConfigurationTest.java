package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path data;

    private final Map<String, String> environment = new HashMap<>();
    private final Properties system = new Properties();

    @Test
    void theNearerSourceWins() throws IOException {
        assertEquals(8080, configuration().port());

        Files.writeString(data.resolve("wspolnie.properties"), "http.port = 1 \n");
        assertEquals(1, configuration().port());

        environment.put("HTTP_PORT", "2");
        assertEquals(2, configuration().port());

        system.setProperty("http.port", "3");
        assertEquals(3, configuration().port());

        assertEquals(4, configuration("--port", "4").port());
    }

    @Test
    void theDatabaseIsAFileInTheDataFolderUnlessNamed() {
        var own = configuration().database();
        assertEquals("jdbc:h2:file:" + data.resolve("wspolnie") + ";DB_CLOSE_ON_EXIT=FALSE", own.url());

        environment.put("DB_URL", "jdbc:postgresql://db/w");
        configuration().publish(8080);
        assertEquals("jdbc:postgresql://db/w", system.getProperty("db.url"));
        assertEquals("org.postgresql.ds.PGSimpleDataSource", system.getProperty("db.class"));
    }

    @Test
    void theServerSeesWhatTheFileSaysUnlessTheEnvironmentSaysOtherwise() throws IOException {
        Files.writeString(data.resolve("wspolnie.properties"), "mail.host=file\nmail.from=gmina@żabno.example\n");
        environment.put("MAIL_HOST", "environment");

        configuration().publish(81);

        assertEquals("environment", system.getProperty("mail.host"));
        assertEquals("gmina@żabno.example", system.getProperty("mail.from"));
        assertEquals("http://localhost:81", system.getProperty("base.url"));
        assertEquals(data.toString(), system.getProperty("data.dir"));
        assertEquals(data.resolve("files").toString(), system.getProperty("files.dir"));
    }

    @Test
    void theDemoKeepsToItsOwnFolderUnlessTold() {
        var demo = new Configuration(Options.parse("demo"), environment, system);
        assertEquals(Path.of("data/demo").toAbsolutePath(), demo.data());

        environment.put("DATA_DIR", data.toString());
        assertEquals(data, new Configuration(Options.parse("demo"), environment, system).data());
    }

    @Test
    void aPortIsANumberInRange() {
        for (var bad : new String[] {"-1", "65536", "http", "8080.5"}) {
            assertEquals(
                    "port.invalid",
                    assertThrows(Failure.class, configuration("--port", bad)::port)
                            .getMessage());
        }
    }

    private Configuration configuration(String... options) {
        var line = new String[options.length + 2];
        System.arraycopy(options, 0, line, 0, options.length);
        line[options.length] = "--data";
        line[options.length + 1] = data.toString();
        return new Configuration(Options.parse(line), environment, system);
    }
}
