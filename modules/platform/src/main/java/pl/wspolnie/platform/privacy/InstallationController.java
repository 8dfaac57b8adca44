package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who answers for personal data where no municipality is concerned: accounts, and the mail about them. */
@ApplicationScoped
public class InstallationController {

    private final Optional<String> name;
    private final String inspector;

    protected InstallationController() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * @param name {@code privacy.controller}: name and address, as in a letter
     * @param inspector {@code privacy.inspector}: how the inspector of data protection is reached
     */
    @Inject
    public InstallationController(
            @ConfigProperty(name = "privacy.controller") Optional<String> name,
            @ConfigProperty(name = "privacy.inspector") Optional<String> inspector) {
        this.name = name.filter(text -> !text.isBlank());
        this.inspector = inspector.orElse("").strip();
    }

    Optional<String> name() {
        return name;
    }

    String inspector() {
        return inspector;
    }
}
