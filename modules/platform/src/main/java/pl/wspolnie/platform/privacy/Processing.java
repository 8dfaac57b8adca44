package pl.wspolnie.platform.privacy;

import pl.wspolnie.api.privacy.LegalBasis;
import pl.wspolnie.api.text.Text;

/**
 * A kind of personal data that is processed (RODO art. 30).
 *
 * @param defaultMonths for how long the module would keep it
 * @param months for how long it is kept here; 0 until somebody asks for erasure
 * @param everywhere whether the installation processes it for all municipalities alike
 * @param ownClause whether the municipality wrote an information clause of its own
 */
public record Processing(
        String plugin,
        String kind,
        LegalBasis basis,
        int defaultMonths,
        int months,
        boolean everywhere,
        boolean ownClause) {

    /** The module that processes it. */
    public Text module() {
        return Text.of(plugin + ".module.name");
    }

    public Text name() {
        return Text.of(plugin + ".privacy." + kind);
    }

    public Text purpose() {
        return Text.of(plugin + ".privacy." + kind + ".purpose");
    }
}
