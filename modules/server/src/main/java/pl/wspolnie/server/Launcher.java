package pl.wspolnie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pl.wspolnie.platform.boot.Assembly;
import pl.wspolnie.platform.boot.MigrationFault;
import pl.wspolnie.platform.boot.Migrations;
import pl.wspolnie.platform.boot.PluginFault;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.server.jar.Bundle;
import pl.wspolnie.server.jar.Main;

/** Does what the command line asks. */
public final class Launcher {

    // Kept, or its level would be forgotten: what it says, the launcher says better.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Bundle bundle;
    private final Texts texts;
    private final Console console;

    private Launcher(Bundle bundle, Texts texts) {
        this.bundle = bundle;
        this.texts = texts;
        this.console = new Console(texts);
    }

    /** Called by {@link Main} by name; returns the exit code of the process. */
    public static int run(Bundle bundle, String... line) {
        var launcher = new Launcher(bundle, Texts.of(System.getenv()));
        try {
            return launcher.dispatch(Options.parse(line));
        } catch (Failure failure) {
            launcher.console.fail(failure);
            return failure.code();
        } catch (IOException | UncheckedIOException failure) {
            launcher.console.fail(Failure.of(failure, "io", failure.getMessage()));
            return Failure.FAILED;
        }
    }

    private int dispatch(Options options) throws IOException {
        if (options.command().equals(Options.VERSION)) {
            console.out().println("Wspólnie " + version());
            return 0;
        }
        var configuration = new Configuration(options, System.getenv(), System.getProperties());
        var plugins = Plugins.in(configuration.plugins());
        return switch (options.command()) {
            case Options.HELP -> new Help(texts).print(plugins, console.out());
            case Options.RUN, Options.DEMO -> serve(options, configuration, plugins);
            default -> command(options, configuration, plugins);
        };
    }

    private static String version() {
        return Main.class.getPackage().getImplementationVersion();
    }

    private int command(Options options, Configuration configuration, Plugins plugins) {
        var command = plugins.read().commands().stream()
                .filter(candidate -> candidate.name().equals(options.command()))
                .findFirst()
                .orElseThrow(() -> Failure.badArguments("command", options.command()));
        configuration.publish(configuration.port());
        return command.run(options.arguments(), console.out(), console.err());
    }

    private int serve(Options options, Configuration configuration, Plugins plugins) throws IOException {
        var demo = options.command().equals(Options.DEMO);
        console.say("start", version());
        var set = plugins.read();
        var port = Checks.port(configuration.port());
        var data = DataFolder.open(configuration.data());
        configuration.publish(port);
        System.setProperty("wspolnie.demo", Boolean.toString(demo));
        prepareDatabase(configuration, plugins, set);

        var folder = data.fresh();
        var application = assemble(plugins, folder.resolve("wspolnie"));
        console.progress("progress.server");
        Console.divert(data.logs().resolve("output.log"));
        var log = new ServerLog(console.err());
        var server = Server.boot(bundle.server(), folder, data.logs(), port, log);
        console.progress(demo ? "progress.demo" : "progress.modules", String.join(", ", set.ids()));
        server.deploy(application);
        console.progress("progress.ready");
        new Welcome(texts, console.out()).print(System.getProperty("base.url"), data.logs(), demo);
        log.speak();
        Memory.settle();
        awaitEnd();
        return 0;
    }

    private void prepareDatabase(Configuration configuration, Plugins plugins, PluginSet set) {
        FLYWAY.setLevel(Level.OFF);
        var database = configuration.database();
        console.progress("progress.database", database);
        Checks.database(database, plugins.loader());
        try {
            new Migrations(database, plugins.loader()).apply(set.ids());
        } catch (MigrationFault fault) {
            throw Failure.of(fault, "migration", fault.plugin(), fault.reason());
        }
    }

    private Path assemble(Plugins plugins, Path target) {
        try {
            return new Assembly(bundle.libraries(), new ArrayList<>(plugins.jars())).writeTo(target);
        } catch (PluginFault fault) {
            throw Plugins.failure(fault);
        }
    }

    /** Waits until the operating system asks the process to end; the server's own hook then closes everything. */
    private void awaitEnd() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> console.say("stop"), "wspolnie-stop"));
            for (var end = new CountDownLatch(1); !end.await(1, TimeUnit.MINUTES); ) {
                Memory.trim();
            }
        } catch (IllegalStateException stopping) {
            // Asked to end in the moment of being ready.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
