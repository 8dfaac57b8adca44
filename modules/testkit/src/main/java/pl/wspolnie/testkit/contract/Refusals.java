package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.testkit.client.Answer;

/** Whether endpoints refuse what they must: strangers, other methods, keys that do not exist. */
final class Refusals {

    private static final String NOBODYS = "999999999999";
    private static final String NO_KEY = "no-such-thing";

    private Refusals() {}

    /** Without the permission: the way to the log-in, or 401, or 403. */
    static List<String> withoutPermission(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().full();
        for (var endpoint : Endpoint.of(site.subject())) {
            site.world().everybody(here).forEach((actor, client) -> {
                if (!site.may(actor, endpoint)) {
                    var answer = Calls.call(client, endpoint, endpoint.path(here, name -> NOBODYS));
                    if (!refuses(actor, endpoint, answer)) {
                        faults.add("%s without the permission %s: %s".formatted(actor, endpoint.permission(), answer));
                    }
                }
            });
        }
        return faults;
    }

    private static boolean refuses(String actor, Endpoint endpoint, Answer answer) {
        if (!actor.equals("VISITOR")) {
            return answer.status() == 403;
        }
        var shown = answer.isRedirect() && answer.header("Location").contains("/login");
        return endpoint.isApi() ? answer.status() == 401 : shown || answer.status() == 401;
    }

    /** Another method than those offered: 405. */
    static List<String> wrongMethods(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().full();
        var seen = new HashSet<String>();
        for (var endpoint : Endpoint.of(site.subject())) {
            var path = endpoint.path(here, name -> "1");
            var offered = Endpoint.of(site.subject()).stream()
                    .filter(other -> other.matches(path))
                    .map(Endpoint::verb)
                    .toList();
            Stream.of("DELETE", "PUT", "POST")
                    .filter(verb -> seen.add(path) && !offered.contains(verb))
                    .map(verb -> site.client("ADMINISTRATOR", here).ask(verb, path))
                    .filter(answer -> answer.status() != 405)
                    .forEach(answer -> faults.add(answer + ", not 405"));
        }
        return faults;
    }

    /** Keys that nothing has: 404, whatever is asked of them. */
    static List<String> unknownKeys(Site site) {
        var faults = new ArrayList<String>();
        var here = site.world().full();
        for (var endpoint : Endpoint.of(site.subject())) {
            if (endpoint.hasParameters()) {
                var client = site.holder(endpoint, here);
                for (var key : List.of(NOBODYS, NO_KEY, "0", "-1")) {
                    var answer = Calls.call(client, endpoint, endpoint.path(here, name -> key));
                    // A faulty form may be told of before its subject is looked for.
                    var allowed = endpoint.verb().equals("GET") ? List.of(404) : List.of(400, 404, 405);
                    if (!allowed.contains(answer.status())) {
                        faults.add(answer + ", not 404");
                    }
                }
            }
        }
        return faults;
    }
}
