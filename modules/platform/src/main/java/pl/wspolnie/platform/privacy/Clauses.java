package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.Situation;

/** Information clauses (RODO art. 13): the municipality's own words, or what follows from the register. */
@ApplicationScoped
public class Clauses {

    /** Whom to ask about personal data: the inspector of data protection, as people reach him or her. */
    public static final Setting<String> INSPECTOR = Setting.line("data-protection-inspector", "", 300);

    private final Processings processings;
    private final Municipalities municipalities;
    private final Settings settings;
    private final Messages messages;
    private final CurrentRequest request;
    private final InstallationController controller;

    protected Clauses() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Clauses(
            Processings processings,
            Municipalities municipalities,
            Settings settings,
            Messages messages,
            CurrentRequest request,
            InstallationController controller) {
        this.processings = processings;
        this.municipalities = municipalities;
        this.settings = settings;
        this.messages = messages;
        this.request = request;
        this.controller = controller;
    }

    /** As paragraphs; none where nobody declares such data. Outside of municipalities whoever runs the installation answers. */
    public List<String> of(String plugin, String kind) {
        if (Situation.present().municipality().isEmpty()) {
            return processings
                    .ofInstallation(plugin, kind)
                    .map(this::ofInstallation)
                    .orElse(List.of());
        }
        var decision = processings.decision(plugin, kind);
        if (!decision.clause().isEmpty()) {
            return List.of(words(decision).split("\\R\\s*\\R"));
        }
        return processings.find(plugin, kind).map(this::generated).orElse(List.of());
    }

    private String words(PrivacyDecision decision) {
        var english = request.locale().getLanguage().equals("en")
                && !decision.clauseEnglish().isEmpty();
        return english ? decision.clauseEnglish() : decision.clause();
    }

    private List<String> generated(Processing processing) {
        var office = municipalities.entity(request.municipality().id()).details();
        var address = office.officeAddress() == null ? "" : office.officeAddress();
        var who = say("controller", request.municipality().name(), office.officeName(), address);
        return generated(who, settings.get(PluginSet.PLATFORM, INSPECTOR), processing);
    }

    private List<String> ofInstallation(Processing processing) {
        var who = controller
                .name()
                .map(name -> say("controller.installation", name))
                .orElseGet(() -> say("controller.site"));
        return generated(who, controller.inspector(), processing);
    }

    private List<String> generated(String who, String inspector, Processing processing) {
        var clause = new ArrayList<String>();
        clause.add(who);
        if (!inspector.isEmpty()) {
            clause.add(say("inspector", inspector));
        }
        clause.add(say("purpose", messages.say(processing.purpose())));
        clause.add(messages.say(
                Text.of("platform.clause.basis." + processing.basis().name().toLowerCase(Locale.ROOT))));
        clause.add(processing.months() == 0 ? say("kept.unlimited") : say("kept", processing.months()));
        clause.add(say("recipients"));
        clause.add(say("rights"));
        clause.add(say("voluntary"));
        return clause;
    }

    private String say(String key, Object... arguments) {
        return messages.say(Text.of("platform.clause." + key, arguments));
    }
}
