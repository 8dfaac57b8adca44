package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pl.wspolnie.server.sample.GreetingPlugin;
import pl.wspolnie.server.sample.NeedyPlugin;
import pl.wspolnie.server.sample.WishfulBean;

@Execution(ExecutionMode.CONCURRENT)
class FailedStartIT {

    @TempDir
    private Path folder;

    @Test
    void anUnknownOption() throws IOException, InterruptedException {
        expect(2, "Wspólnie did not start: there is no option --prot; --help lists them.", "--prot", "8080");
    }

    @Test
    void anUnknownCommand() throws IOException, InterruptedException {
        expect(2, "Wspólnie did not start: there is no command \"rum\"; --help lists them.", "rum");
    }

    @Test
    void aPortThatIsNone() throws IOException, InterruptedException {
        expect(2, "Wspólnie did not start: \"80a\" is not a port: give a number from 0 to 65535.", "--port", "80a");
    }

    @Test
    void aPortThatIsTaken() throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0)) {
            var port = Integer.toString(socket.getLocalPort());
            var sentence = "port " + port + " is taken by another program; choose another with --port.";
            expect(1, "Wspólnie did not start: " + sentence, "--port", port);
        }
    }

    @Test
    void inPolishUnlessTheEnvironmentAsksForEnglish() throws IOException, InterruptedException {
        try (var jar = RunnableJar.start(folder, "", Map.of(), "--prot")) {
            assertEquals(2, jar.exitCode());
            assertEquals(
                    "Wspólnie nie wystartowało: nie ma opcji --prot; listę pokaże --help.",
                    jar.output().strip());
        }
    }

    @Test
    void aDataFolderInUse() throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("taken"));
        try (var channel = FileChannel.open(
                        data.resolve("wspolnie.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertTrue(lock.isValid());
            expect(1, "the data folder " + data + " is in use by another Wspólnie", "--data", data.toString());
        }
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("file"), "");
        expect(1, "the data folder " + file + " cannot be written", "--data", file.toString());
    }

    @Test
    void aDatabaseThatNobodyServes() throws IOException, InterruptedException {
        var url = "jdbc:postgresql://localhost:1/wspolnie";
        expect(1, "the database " + url + " cannot be reached:", Map.of("DB_URL", url));
    }

    @Test
    void aDatabaseOfAnotherKind() throws IOException, InterruptedException {
        var url = "jdbc:mysql://localhost/wspolnie";
        expect(1, "the database " + url + " is neither PostgreSQL nor H2; mend DB_URL.", Map.of("DB_URL", url));
    }

    @Test
    void aDatabaseThatRefusesTheUser() throws IOException, InterruptedException, SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("guarded");
        DriverManager.getConnection(url, "wspolnie", "secret").close();
        var sentence = "the database " + url + " refuses the user \"wspolnie\"; check DB_USER and DB_PASSWORD.";
        expect(1, sentence, Map.of("DB_URL", url, "DB_PASSWORD", "wrong"));
    }

    @Test
    void aConfigurationThatCannotBeRead() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("wspolnie.properties"), "db.url=\\u00zz");
        expect(1, "the configuration " + file + " cannot be read:");
    }

    @Test
    void aFolderOfPluginsThatIsAbsent() throws IOException, InterruptedException {
        var absent = folder.resolve("absent").toString();
        expect(1, "the plugins folder " + absent + " cannot be read.", "--plugins", absent);
    }

    @Test
    void aPluginWhoseClassIsAbsent() throws IOException, InterruptedException {
        new PluginJar()
                .with("META-INF/services/pl.wspolnie.api.plugin.Plugin", "example.Absent")
                .write(plugins(), "absent.jar");
        expect(1, "example.Absent", "--plugins", plugins().toString());
    }

    @Test
    void aPluginWhoseRequirementIsMissing() throws IOException, InterruptedException {
        PluginJar.of(NeedyPlugin.class).write(plugins(), "needy.jar");
        var sentence = "the plugin \"needy\" requires the plugin \"absent\", which is not there;";
        expect(1, sentence, "--plugins", plugins().toString());
    }

    @Test
    void aJarThatIsNoPlugin() throws IOException, InterruptedException {
        new PluginJar().with("text.txt", "text").write(plugins(), "stray.jar");
        expect(1, "the file stray.jar is not a plugin", "--plugins", plugins().toString());
    }

    @Test
    void aMigrationThatFails() throws IOException, InterruptedException {
        PluginJar.of(GreetingPlugin.class)
                .with("pl/wspolnie/greeting/migrations/V1__bad.sql", "CREATE TABLE greeting_bad (id NO_SUCH_TYPE);")
                .write(plugins(), "greeting.jar");
        var sentence = "the database could not be brought up to date for \"greeting\":";
        expect(1, sentence, "--plugins", plugins().toString());
    }

    @Test
    void aPluginThatTheServerCannotRun() throws IOException, InterruptedException {
        PluginJar.of(GreetingPlugin.class).with(WishfulBean.class).write(plugins(), "greeting.jar");
        expect(
                1,
                "a part of the suite failed while starting:",
                "--port",
                "0",
                "--plugins",
                plugins().toString());
        assertTrue(lastOutput.contains("WishfulBean"), lastOutput);
    }

    private String lastOutput;

    private Path plugins() {
        return folder.resolve("plugins");
    }

    private void expect(int code, String sentence, String... arguments) throws IOException, InterruptedException {
        expect(code, sentence, Map.of(), arguments);
    }

    private void expect(int code, String sentence, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        try (var jar = RunnableJar.start(folder, "en_GB.UTF-8", environment, arguments)) {
            assertEquals(code, jar.exitCode(), jar.output());
            lastOutput = jar.output().strip();
            var sentences = lastOutput
                    .lines()
                    .filter(line -> line.contains("did not start"))
                    .toList();
            assertEquals(1, sentences.size(), lastOutput);
            assertTrue(sentences.get(0).contains(sentence), lastOutput);
            assertEquals(
                    List.of(),
                    lastOutput.lines().filter(line -> line.startsWith("\tat ")).toList());
        }
    }
}
