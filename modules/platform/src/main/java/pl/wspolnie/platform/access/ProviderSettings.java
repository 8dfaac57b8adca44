package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which OpenID Connect provider people may log in with. */
@ApplicationScoped
public class ProviderSettings {

    private final Optional<String> issuer;
    private final String client;
    private final String secret;
    private final Optional<String> name;
    private final String scope;

    protected ProviderSettings() {
        this(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /**
     * @param issuer {@code oidc.issuer}: where the provider's description is found; without it there is no provider
     * @param client {@code oidc.client.id}: how the suite is called there
     * @param secret {@code oidc.client.secret}
     * @param name {@code oidc.name}: what people call the provider
     * @param scope {@code oidc.scope}: what the suite asks to be told
     */
    @Inject
    public ProviderSettings(
            @ConfigProperty(name = "oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "oidc.client.id") Optional<String> client,
            @ConfigProperty(name = "oidc.client.secret") Optional<String> secret,
            @ConfigProperty(name = "oidc.name") Optional<String> name,
            @ConfigProperty(name = "oidc.scope", defaultValue = "openid email profile") String scope) {
        this.issuer = issuer.filter(address -> !address.isBlank());
        this.client = client.orElse("");
        this.secret = secret.orElse("");
        this.name = name.filter(text -> !text.isBlank());
        this.scope = scope;
    }

    /** Whether people may log in with a provider. */
    public boolean isConfigured() {
        return issuer.isPresent();
    }

    /** What people call it, or its host. */
    public String name() {
        return name.orElseGet(() -> URI.create(issuer()).getHost());
    }

    String issuer() {
        return issuer.orElseThrow();
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String scope() {
        return scope;
    }
}
