package pl.wspolnie.testkit.running;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Reaches the part of the testkit that runs inside the server. */
public final class Bench {

    private final Client client;

    public Bench() {
        client = new Client(Server.base());
    }

    /** Adds a municipality. */
    public void municipality(String slug, String name, String terc) {
        ask("municipality", at(slug).and("name", name).and("terc", terc));
    }

    /** Opens an account and gives its key. */
    public long account(String email, String name, String password) {
        return number(ask("account", Fields.of("email", email).and("name", name).and("password", password)));
    }

    /** Grants a role; the municipality does not matter for an operator. */
    public void role(long account, String municipality, String role) {
        ask("role", at(municipality).and("account", account).and("name", role));
    }

    /** Enters an organisation, gives the person a mandate for it, and gives its key. */
    public long organisation(String municipality, String name, long account) {
        return number(ask("organisation", at(municipality).and("name", name).and("account", account)));
    }

    /** Switches a module. */
    public void module(String municipality, String plugin, boolean on) {
        ask("module", at(municipality).and("plugin", plugin).and("on", on));
    }

    /** Puts the suite's clock forward, for everybody; those who are logged in may have to do so again. */
    public void laterBy(int days) {
        ask("clock", Fields.of("days", days));
    }

    /** Adds a plugin's demonstration content, in the name of somebody. */
    public void demo(String municipality, String plugin, long account) {
        ask("demo", at(municipality).and("plugin", plugin).and("account", account));
    }

    /** {@code searchKinds}, {@code dataSets} and {@code personalData} of a plugin. */
    public Map<String, List<String>> names(String plugin) {
        var names = new TreeMap<String, List<String>>();
        ask("names", Fields.of("plugin", plugin))
                .asJsonObject()
                .forEach((what, words) -> names.put(what, words(words.asJsonArray())));
        return names;
    }

    /** {@code documents} and {@code contradicted}, each an array of kind, id, path and title. */
    public JsonObject documents(String municipality, String plugin) {
        return ask("documents", at(municipality).and("plugin", plugin)).asJsonObject();
    }

    /** Has all that can be found of a plugin in a municipality indexed again. */
    public void reindex(String municipality, String plugin) {
        ask("reindex", at(municipality).and("plugin", plugin));
    }

    /** How many changes the search has yet to index; more than none as long as the index is being built. */
    public long lag() {
        return number(ask("lag", Fields.none()));
    }

    /** The keys of a municipality's rows in a plugin's tables. */
    public Map<String, List<Long>> rows(String municipality, String plugin) {
        var rows = new TreeMap<String, List<Long>>();
        ask("rows", at(municipality).and("plugin", plugin))
                .asJsonObject()
                .forEach((table, keys) -> rows.put(
                        table, keys.asJsonArray().stream().map(Bench::number).toList()));
        return rows;
    }

    /** In what a plugin's entities and tables differ. */
    public List<String> mapping(String plugin) {
        return words(ask("mapping", Fields.of("plugin", plugin)).asJsonArray());
    }

    /** What a plugin knows about a person, by handler: rows of fields, each as {@code type: value}. */
    public JsonObject export(String municipality, String plugin, long account) {
        return ask("export", at(municipality).and("plugin", plugin).and("account", account))
                .asJsonObject();
    }

    /** How many rows each handler of a plugin erased. */
    public JsonObject erase(String municipality, String plugin, long account) {
        return ask("erase", at(municipality).and("plugin", plugin).and("account", account))
                .asJsonObject();
    }

    /** How many rows of each handler of a plugin were too old, if everything is. */
    public JsonObject expire(String municipality, String plugin) {
        return ask("expire", at(municipality).and("plugin", plugin)).asJsonObject();
    }

    private JsonValue ask(String what, Fields fields) {
        return client.post("/testkit/" + what, fields).expect(200).json().get("result");
    }

    private static Fields at(String municipality) {
        return Fields.of("municipality", municipality);
    }

    private static long number(JsonValue value) {
        return ((JsonNumber) value).longValue();
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
