package pl.wspolnie.testkit.contract;

import jakarta.ws.rs.Consumes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.client.Multipart;

/** Calls endpoints in the way that they read: with an empty form, an empty object, an empty file, or nothing. */
final class Calls {

    private Calls() {}

    static Answer call(Client client, Endpoint endpoint, String path) {
        if (endpoint.verb().equals("GET")) {
            return client.get(path);
        }
        var reads = reads(endpoint);
        if (reads.contains("application/json")) {
            return client.json(endpoint.verb(), path, "{}");
        }
        if (reads.contains("multipart/form-data")) {
            return client.post(path, new Multipart());
        }
        if (!reads.isEmpty() && !reads.contains("application/x-www-form-urlencoded")) {
            return client.ask(endpoint.verb(), path, "Content-Type", reads.get(0));
        }
        return endpoint.verb().equals("POST") ? client.post(path, Fields.none()) : client.ask(endpoint.verb(), path);
    }

    static boolean readsJson(Endpoint endpoint) {
        return reads(endpoint).contains("application/json");
    }

    private static List<String> reads(Endpoint endpoint) {
        return Stream.of(
                        endpoint.java().getAnnotation(Consumes.class),
                        endpoint.java().getDeclaringClass().getAnnotation(Consumes.class))
                .filter(Objects::nonNull)
                .limit(1)
                .flatMap(consumes -> Stream.of(consumes.value()))
                .toList();
    }
}
