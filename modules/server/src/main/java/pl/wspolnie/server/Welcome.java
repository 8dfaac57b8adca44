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
            people();
        }
        var setup = System.getProperty(SetupInvitation.ADDRESS);
        if (setup != null) {
            out.println();
            out.println(texts.text("ready.setup", setup));
        }
        out.println();
        out.println(texts.text("ready.stop", logs));
    }

    private void people() {
        var people = DemoPeople.all();
        var width = people.stream()
                .mapToInt(person -> person.login().length())
                .max()
                .orElse(1);
        for (var person : people) {
            out.printf("  %-" + width + "s  %s  %s%n", person.login(), person.password(), person.role(texts.locale()));
        }
    }
}
