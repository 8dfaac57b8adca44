package pl.wspolnie.server;

import java.io.PrintStream;
import java.nio.file.Path;
import pl.wspolnie.platform.access.SetupInvitation;
import pl.wspolnie.platform.demo.DemoPeople;

/** The block that says: ready, where, and who may log in. */
record Welcome(Texts texts, PrintStream out) {

    void print(String address, Path logs, boolean demo) {
        out.println();
        out.println(texts.text("ready", address.replaceAll("/+$", "") + "/"));
        if (demo) {
            out.println();
            out.println(texts.text("demo.people"));
            for (var person : DemoPeople.all()) {
                out.printf("  %-32s %-16s %s%n", person.login(), person.password(), person.role(texts.locale()));
            }
        }
        var setup = System.getProperty(SetupInvitation.ADDRESS);
        if (setup != null) {
            out.println();
            out.println(texts.text("ready.setup", setup));
        }
        out.println();
        out.println(texts.text("ready.stop", logs));
    }
}
