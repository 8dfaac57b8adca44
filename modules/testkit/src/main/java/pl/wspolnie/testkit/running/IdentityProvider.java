package pl.wspolnie.testkit.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider in the tests' process: discovery, authorization code with PKCE, signed tokens. It is strict
 * with the suite, and on demand makes tokens that the suite must not believe.
 */
public final class IdentityProvider {

    static final String CLIENT = "suite";
    static final String SECRET = "a secret: of+both/sides";

    private static final Map<String, Request> CODES = new ConcurrentHashMap<>();
    private static final RSAKey KEY = key("known");
    private static final RSAKey FOREIGN_KEY = key("known");

    private static HttpServer server;
    private static volatile Visitor visitor;
    private static volatile Flaw flaw = Flaw.NONE;

    private IdentityProvider() {}

    /** Who is at the provider's page. */
    public record Visitor(String subject, String email, boolean confirmed, String name) {}

    /** What is wrong with the token. */
    public enum Flaw {
        NONE,
        NONCE,
        AUDIENCE,
        ISSUER,
        SIGNATURE,
        EXPIRED
    }

    private record Request(String challenge, String nonce, String back, Visitor visitor) {}

    /** Lets somebody log in next time, with a token that is flawed so. */
    public static void expect(Visitor next, Flaw with) {
        visitor = next;
        flaw = with;
    }

    static synchronized String start() {
        if (server == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
            server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, description()));
            server.createContext("/keys", exchange -> json(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/authorize", IdentityProvider::authorize);
            server.createContext("/token", IdentityProvider::token);
            server.start();
        }
        return issuer();
    }

    private static String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"],\
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer());
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var proper = "code".equals(asked.get("response_type"))
                && CLIENT.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.getOrDefault("scope", "").startsWith("openid")
                && asked.getOrDefault("redirect_uri", "").endsWith("/login/provider/return")
                && asked.keySet().containsAll(List.of("state", "nonce", "code_challenge"));
        if (!proper) {
            answer(exchange, 400, "text/plain", "improper: " + asked);
            return;
        }
        var code = UUID.randomUUID().toString();
        var back = asked.get("redirect_uri");
        CODES.put(code, new Request(asked.get("code_challenge"), asked.get("nonce"), back, visitor));
        exchange.getResponseHeaders().set("Location", back + "?code=" + code + "&state=" + asked.get("state"));
        answer(exchange, 302, "text/plain", "");
    }

    private static void token(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = CODES.remove(sent.getOrDefault("code", ""));
        var authorized = isClient(exchange.getRequestHeaders().getFirst("Authorization"));
        var proper = request != null
                && "authorization_code".equals(sent.get("grant_type"))
                && request.back().equals(sent.get("redirect_uri"))
                && request.challenge().equals(challenge(sent.getOrDefault("code_verifier", "")));
        if (!authorized || !proper) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                "{\"access_token\":\"none\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                        .formatted(idToken(request)));
    }

    private static boolean isClient(String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return false;
        }
        var pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
        return CLIENT.equals(decode(pair[0])) && SECRET.equals(decode(pair[1]));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String idToken(Request request) {
        var who = request.visitor();
        var now = Instant.now();
        var expires = flaw == Flaw.EXPIRED ? now.minusSeconds(3600) : now.plusSeconds(300);
        var claims = new JWTClaimsSet.Builder()
                .issuer(flaw == Flaw.ISSUER ? "https://other.example" : issuer())
                .subject(who.subject())
                .audience(flaw == Flaw.AUDIENCE ? "somebody else" : CLIENT)
                .issueTime(Date.from(expires.minusSeconds(300)))
                .expirationTime(Date.from(expires))
                .claim("nonce", flaw == Flaw.NONCE ? "another" : request.nonce())
                .claim("email", who.email())
                .claim("email_verified", who.confirmed())
                .claim("name", who.name())
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(flaw == Flaw.SIGNATURE ? FOREIGN_KEY : KEY));
            return token.serialize();
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1])));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, "application/json", body);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var octets = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        try (var out = exchange.getResponseBody()) {
            out.write(octets);
        }
    }
}
