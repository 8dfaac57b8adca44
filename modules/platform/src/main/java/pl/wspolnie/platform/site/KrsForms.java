package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.people.KrsExtract;
import pl.wspolnie.platform.people.KrsRegister;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.RegisterKind;
import pl.wspolnie.platform.spam.FormGuard;

/** Fills in the form of an organisation from the National Court Register. */
@ApplicationScoped
public class KrsForms {

    private static final int PER_HOUR = 60;

    private final KrsRegister register;
    private final FormGuard guard;
    private final Messages messages;

    protected KrsForms() {
        this(null, null, null);
    }

    @Inject
    public KrsForms(KrsRegister register, FormGuard guard, Messages messages) {
        this.register = register;
        this.guard = guard;
        this.messages = messages;
    }

    /**
     * The field above a form.
     *
     * @param form with what was typed
     * @param news what came of it, or {@code null} if nothing was asked
     * @param found whether the form below is filled in
     */
    public record Asked(Form<Number> form, Text news, boolean found) {}

    /** @param krs the number in the register */
    public record Number(String krs) {}

    /** A form, and what is said above it; {@code null} where the register is not to be asked. */
    record Filled(Form<OrganisationDetails> form, Asked asked) {}

    /** @param typed a number, or {@code null} if nobody asks */
    Filled fill(Form<OrganisationDetails> blank, String typed) {
        if (!register.isOffered()) {
            return new Filled(blank, null);
        }
        if (typed == null || typed.isBlank()) {
            return new Filled(blank, new Asked(field(typed, List.of()), null, false));
        }
        try {
            guard.requireRate("krs", PER_HOUR);
            return answered(blank, typed, register.find(typed.replaceAll("[\\s-]", "")));
        } catch (InvalidInput wrong) {
            return new Filled(blank, new Asked(field(typed, wrong.faults()), null, false));
        }
    }

    private static Form<Number> field(String typed, List<Fault> faults) {
        return new Form<>(null, Map.of("krs", List.of(typed == null ? "" : typed)), faults);
    }

    private Filled answered(Form<OrganisationDetails> blank, String typed, KrsRegister.Answer answer) {
        if (answer instanceof KrsRegister.Answer.Found found) {
            var asked = new Asked(field(typed, List.of()), Text.of("platform.krs.found"), true);
            return new Filled(filled(blank, found.extract()), asked);
        }
        var news = answer instanceof KrsRegister.Answer.Unknown ? "platform.krs.unknown" : "platform.krs.silent";
        return new Filled(blank, new Asked(field(typed, List.of()), Text.of(news), false));
    }

    private Form<OrganisationDetails> filled(Form<OrganisationDetails> blank, KrsExtract extract) {
        var raw = new LinkedHashMap<>(blank.raw());
        fields(extract).forEach((name, value) -> {
            if (value != null) {
                raw.put(name, List.of(value.toString()));
            }
        });
        return new Form<>(null, raw, List.of());
    }

    private Map<String, Object> fields(KrsExtract extract) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", extract.name());
        fields.put("legalForm", extract.legalForm());
        fields.put("status", extract.status());
        fields.put("registerKind", RegisterKind.KRS);
        fields.put("registerNumber", extract.number());
        fields.put("nip", extract.nip());
        fields.put("regon", extract.regon());
        fields.put("registeredOn", extract.registeredOn());
        fields.put("seat", extract.seat());
        fields.put("correspondenceAddress", extract.address());
        fields.put("email", extract.email());
        fields.put("website", extract.website());
        fields.put("representation", extract.representation());
        fields.put("aims", extract.aims());
        fields.put("source", source(extract));
        return fields;
    }

    private String source(KrsExtract extract) {
        var day = extract.stateOn() == null ? "?" : extract.stateOn().toString();
        return messages.say(Text.of("platform.krs.source", extract.number(), day));
    }
}
