package pl.wspolnie.map.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.map.words.Lines;

/** What the register says of an organisation, copied so that the database can filter by it. */
@Embeddable
public class RegisterFacts {

    @Column(name = "listed", nullable = false)
    private boolean listed;

    @Column(name = "name", nullable = false)
    private String name = "";

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "legal_form", nullable = false)
    private String legalForm = "";

    @Column(name = "benefit", nullable = false)
    private boolean benefit;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "spheres", nullable = false)
    private String spheres = "";

    @Column(name = "register_path", nullable = false)
    private String path = "";

    /** @return whether anything is new */
    boolean copy(OrganisationProfile profile) {
        var before = List.of(listed, name, Objects.toString(shortName, ""), legalForm, benefit, active, spheres, path);
        listed = true;
        name = profile.name();
        shortName = profile.shortName();
        legalForm = profile.legalForm();
        benefit = profile.publicBenefitSince() != null;
        active = profile.active();
        spheres = Lines.column(profile.spheres());
        path = profile.path();
        return !before.equals(
                List.of(listed, name, Objects.toString(shortName, ""), legalForm, benefit, active, spheres, path));
    }

    void unlist() {
        listed = false;
    }

    /** Whether the register still holds it. */
    public boolean listed() {
        return listed;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** A code; the message {@code platform.site.form.<code>} names it. */
    public String legalForm() {
        return legalForm;
    }

    /** Whether it is an organizacja pożytku publicznego. */
    public boolean benefit() {
        return benefit;
    }

    /** Whether it works, and is neither suspended nor in liquidation. */
    public boolean active() {
        return active;
    }

    public List<String> spheres() {
        return Lines.of(spheres);
    }

    /** Of its page in the register, inside the municipality. */
    public String path() {
        return path;
    }
}
