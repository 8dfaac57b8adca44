package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.contract.World.Actor;
import pl.wspolnie.testkit.crawl.Crawl;

/** The plugin's part of the running suite, as everybody in its {@link World} sees it. */
final class Site {

    /** So many rows of each table stand for all. */
    private static final int ROWS = 3;

    private static final Map<String, Site> SITES = new HashMap<>();

    private final Subject subject;
    private final World world;
    private final Map<String, Map<String, Crawl>> crawls = new HashMap<>();
    private final Map<String, List<Known>> known = new HashMap<>();

    /**
     * An address that answers somebody.
     *
     * @param actor who
     * @param path where
     */
    record Known(String actor, String path) {}

    private Site(Subject subject) {
        this.subject = subject;
        world = World.of(subject.id());
    }

    /** The site of a plugin, with what was already seen of it. */
    static synchronized Site of(Subject subject) {
        var site = SITES.get(subject.id());
        if (site == null) {
            site = new Site(subject);
            SITES.put(subject.id(), site);
        }
        return site;
    }

    Subject subject() {
        return subject;
    }

    World world() {
        return world;
    }

    /** Where the plugin's pages begin. */
    String root(String municipality) {
        return "/" + municipality + "/" + subject.id();
    }

    /** Whether an address is one of the plugin's pages. */
    boolean owns(String municipality, String address) {
        var root = root(municipality);
        return address.equals(root) || address.startsWith(root + "/") || address.startsWith(root + "?");
    }

    /** What everybody reaches from the home page and from the menu, by actor, in a municipality that does not change. */
    Map<String, Crawl> crawls(String municipality) {
        return crawls.computeIfAbsent(municipality, this::freshCrawls);
    }

    /** As {@link #crawls}, anew. */
    Map<String, Crawl> freshCrawls(String municipality) {
        var found = new LinkedHashMap<String, Crawl>();
        world.everybody(municipality).forEach((actor, client) -> found.put(actor, crawl(municipality, client)));
        return found;
    }

    private Crawl crawl(String municipality, Client client) {
        var starts = new ArrayList<>(List.of("/" + municipality));
        subject.manifest().navigation().forEach(item -> starts.add("/" + municipality + "/" + item.path()));
        endpoints("GET")
                .filter(endpoint -> !endpoint.isApi() && !endpoint.hasParameters())
                .forEach(endpoint -> starts.add(endpoint.path(municipality, name -> "")));
        return Crawl.of(client, starts, address -> owns(municipality, address) || address.equals("/" + municipality));
    }

    /** The plugin's answers of a crawl, without the municipality's home page. */
    Map<String, Answer> own(String municipality, Crawl crawl) {
        return crawl.answers().entrySet().stream()
                .filter(entry -> owns(municipality, entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** Every address of the plugin that answers somebody with 200: pages, files, and the API. */
    List<Known> known(String municipality) {
        return known.computeIfAbsent(municipality, this::find);
    }

    private List<Known> find(String municipality) {
        var found = new LinkedHashMap<String, Known>();
        crawls(municipality).forEach((actor, crawl) -> own(municipality, crawl).forEach((path, answer) -> {
            if (answer.status() == 200) {
                found.putIfAbsent(path, new Known(actor, path));
            }
        }));
        candidates(municipality)
                .filter(path -> !found.containsKey(path))
                .forEach(path -> world.everybody(municipality).entrySet().stream()
                        .filter(person -> person.getValue().get(path).status() == 200)
                        .findFirst()
                        .ifPresent(person -> found.put(path, new Known(person.getKey(), path))));
        return List.copyOf(found.values());
    }

    private Stream<String> candidates(String municipality) {
        var keys = world.bench().rows(municipality, subject.id()).values().stream()
                .flatMap(rows -> rows.stream().limit(ROWS))
                .toList();
        return endpoints("GET")
                .flatMap(endpoint -> switch (endpoint.parameters().size()) {
                    case 1 -> Stream.of(endpoint.path(municipality, name -> ""));
                    case 2 -> keys.stream().map(key -> endpoint.path(municipality, name -> key.toString()));
                    default -> Stream.empty();
                });
    }

    /** The plugin's endpoints for an HTTP method. */
    Stream<Endpoint> endpoints(String verb) {
        return Endpoint.of(subject).stream().filter(endpoint -> endpoint.verb().equals(verb));
    }

    /** Somebody in a municipality: an {@link Actor}, or the visitor. */
    Client client(String actor, String municipality) {
        return actor.equals("VISITOR") ? world.visitor() : world.client(Actor.valueOf(actor), municipality);
    }

    /** Whether somebody holds the endpoint's permission by default. */
    boolean may(String actor, Endpoint endpoint) {
        return endpoint.isOpen()
                || subject.manifest().permissions().stream()
                        .filter(permission -> permission.id().equals(endpoint.permission()))
                        .map(PermissionDefinition::defaultRoles)
                        .anyMatch(holders -> roles(actor).stream().anyMatch(holders::contains));
    }

    private static Set<Role> roles(String actor) {
        return switch (actor) {
            case "VISITOR" -> Set.of();
            case "RESIDENT" -> Set.of(Role.RESIDENT);
            case "REPRESENTATIVE" -> Set.of(Role.RESIDENT, Role.REPRESENTATIVE);
            case "OFFICER" -> Set.of(Role.RESIDENT, Role.OFFICER);
            default -> Set.of(Role.RESIDENT, Role.OFFICER, Role.ADMINISTRATOR);
        };
    }

    /** Somebody who may use the endpoint. */
    Client holder(Endpoint endpoint, String municipality) {
        return world.everybody(municipality).keySet().stream()
                .filter(actor -> may(actor, endpoint))
                .map(actor -> client(actor, municipality))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may use " + endpoint));
    }
}
