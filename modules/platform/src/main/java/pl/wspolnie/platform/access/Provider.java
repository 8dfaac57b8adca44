package pl.wspolnie.platform.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.platform.accounts.Identity;
import pl.wspolnie.platform.web.WebSettings;

/** The OpenID Connect provider that the operator has configured: authorization code with PKCE, state and nonce. */
@ApplicationScoped
public class Provider {

    private static final int PATIENCE_MILLIS = 10_000;

    /** Signatures that only the provider can make; the first that it offers is expected. */
    private static final List<JWSAlgorithm> SIGNATURES =
            List.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256, JWSAlgorithm.ES384, JWSAlgorithm.RS512);

    private final ProviderSettings settings;
    private final WebSettings web;
    private OIDCProviderMetadata metadata;

    protected Provider() {
        this(null, null);
    }

    @Inject
    public Provider(ProviderSettings settings, WebSettings web) {
        this.settings = settings;
        this.web = web;
    }

    /** Why nobody comes in by the provider. */
    public static class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String why) {
            super(why);
        }

        Failed(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * What the suite remembers while somebody is at the provider.
     *
     * @param state told back by the provider, so that nobody logs others in as himself
     * @param nonce told back in the signed token, so that no token serves twice
     * @param verifier shown when the code is exchanged, so that a stolen code is worthless
     */
    record Errand(String state, String nonce, String verifier) {

        static Errand begin() {
            return new Errand(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    /** Where to send the browser. */
    URI address(Errand errand) throws Failed {
        return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(settings.scope()), client(), back())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(new State(errand.state()))
                .nonce(new Nonce(errand.nonce()))
                .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back with the code. */
    Identity identify(String code, Errand errand) throws Failed {
        var grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(errand.verifier()));
        try {
            var request = new TokenRequest.Builder(metadata().getTokenEndpointURI(), authentication(), grant)
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new Failed(String.valueOf(answer.toErrorResponse().getErrorObject()));
            }
            return identity((OIDCTokenResponse) answer.toSuccessResponse(), errand);
        } catch (IOException | ParseException | JOSEException | BadJOSEException fault) {
            throw new Failed(fault);
        }
    }

    private Identity identity(OIDCTokenResponse response, Errand errand)
            throws Failed, JOSEException, BadJOSEException, IOException {
        var known = metadata();
        var validator = new IDTokenValidator(
                known.getIssuer(),
                client(),
                signature(known),
                known.getJWKSetURI().toURL());
        var claims = validator.validate(response.getOIDCTokens().getIDToken(), new Nonce(errand.nonce()));
        return new Identity(claims.getIssuer().getValue(), claims.getSubject().getValue(), email(claims), name(claims));
    }

    /** Only what the provider has confirmed. */
    private static Optional<String> email(IDTokenClaimsSet claims) {
        var confirmed = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return Optional.ofNullable(claims.getStringClaim("email")).filter(email -> confirmed);
    }

    private static String name(IDTokenClaimsSet claims) {
        return Optional.ofNullable(claims.getStringClaim("name")).orElse("");
    }

    private static JWSAlgorithm signature(OIDCProviderMetadata known) {
        var offered = Optional.ofNullable(known.getIDTokenJWSAlgs()).orElse(List.of(JWSAlgorithm.RS256));
        return SIGNATURES.stream().filter(offered::contains).findFirst().orElse(JWSAlgorithm.RS256);
    }

    private ClientAuthentication authentication() throws Failed {
        var secret = new Secret(settings.secret());
        var methods = Optional.ofNullable(metadata().getTokenEndpointAuthMethods())
                .map(Set::copyOf)
                .orElse(Set.of());
        var posted = !methods.isEmpty() && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return posted ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret);
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }

    private URI back() {
        return URI.create(web.baseUrl() + "/login/provider/return");
    }

    /** Discovered when first needed: the provider may be down while the suite starts. */
    private synchronized OIDCProviderMetadata metadata() throws Failed {
        if (metadata == null) {
            try {
                metadata =
                        OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            } catch (IOException | GeneralException fault) {
                throw new Failed(fault);
            }
        }
        return metadata;
    }
}
