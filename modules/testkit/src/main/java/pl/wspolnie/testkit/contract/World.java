package pl.wspolnie.testkit.contract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/**
 * Three municipalities for the contract of one plugin, and people who use it.
 *
 * <p>The module is on in all three. {@link #full} and {@link #rough} hold its demonstration content; what a test does
 * to the latter does not matter to others. {@link #empty} holds nothing. Each person has the same role in all three.
 */
public final class World {

    /** Who uses the suite. */
    public enum Actor {
        /** Has an account. */
        RESIDENT,
        /** Acts for an organisation. */
        REPRESENTATIVE,
        /** Works for the municipality. */
        OFFICER,
        /** Decides on the municipality's modules. */
        ADMINISTRATOR
    }

    private static final String PASSWORD = "correct horse battery";
    private static final Map<String, World> WORLDS = new HashMap<>();
    private static final AtomicInteger TERC = new AtomicInteger(9_000_000);

    private final Bench bench = new Bench();
    private final String plugin;
    private final Map<Actor, Long> accounts = new EnumMap<>(Actor.class);
    private final Map<String, Client> clients = new HashMap<>();
    private final Map<String, Long> organisations = new HashMap<>();

    private World(String plugin) {
        this.plugin = plugin;
        for (var actor : Actor.values()) {
            accounts.put(actor, bench.account(email(actor), name(actor), PASSWORD));
        }
        for (var municipality : List.of(full(), empty(), rough())) {
            found(municipality);
        }
        // Only now, so that what plugins do with new content meets a complete world.
        Stream.of(full(), rough()).forEach(municipality -> bench.demo(municipality, plugin, account(Actor.RESIDENT)));
    }

    /** The world of a plugin, made when first asked for. */
    public static synchronized World of(String plugin) {
        var known = WORLDS.get(plugin);
        if (known == null) {
            known = new World(plugin);
            WORLDS.put(plugin, known);
        }
        return known;
    }

    private void found(String municipality) {
        bench.municipality(municipality, "Próbna " + municipality, String.valueOf(TERC.incrementAndGet()));
        bench.role(account(Actor.OFFICER), municipality, "OFFICER");
        bench.role(account(Actor.ADMINISTRATOR), municipality, "ADMINISTRATOR");
        var organisation = "Koło Próbne " + municipality;
        organisations.put(municipality, bench.organisation(municipality, organisation, account(Actor.REPRESENTATIVE)));
        bench.module(municipality, plugin, true);
    }

    /** The slug of the municipality with content. */
    public String full() {
        return plugin + "-full";
    }

    /** The slug of the municipality without content. */
    public String empty() {
        return plugin + "-empty";
    }

    /** The slug of the municipality with content that may be spoiled. */
    public String rough() {
        return plugin + "-rough";
    }

    /** The key of somebody's account. */
    public long account(Actor actor) {
        return accounts.get(actor);
    }

    /** As somebody wants to be called. */
    public String name(Actor actor) {
        return "Próba " + actor.name().charAt(0) + actor.name().substring(1).toLowerCase(Locale.ROOT) + " " + plugin;
    }

    /** Somebody's address. */
    public String email(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT) + "@" + plugin + ".example";
    }

    /** Makes data and looks inside. */
    public Bench bench() {
        return bench;
    }

    /** Somebody who is not logged in. */
    public Client visitor() {
        return new Client(Server.base());
    }

    /** Somebody who is logged in; a representative acts for the organisation of this municipality. */
    public Client client(Actor actor, String municipality) {
        var key = actor == Actor.REPRESENTATIVE ? actor + municipality : actor.name();
        return clients.computeIfAbsent(key, name -> {
            var client = visitor().logIn(email(actor), PASSWORD);
            if (actor == Actor.REPRESENTATIVE) {
                client.post("/" + municipality + "/acting", Fields.of("organisation", organisations.get(municipality)))
                        .expect(303);
            }
            return client;
        });
    }

    /** Everybody in this municipality: the visitor without log-in first. */
    public Map<String, Client> everybody(String municipality) {
        var all = new LinkedHashMap<String, Client>();
        all.put("VISITOR", visitor());
        for (var actor : Actor.values()) {
            all.put(actor.name(), client(actor, municipality));
        }
        return all;
    }
}
