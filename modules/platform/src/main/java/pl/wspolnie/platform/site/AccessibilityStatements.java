package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.site.AccessibilityView.Contact;
import pl.wspolnie.platform.site.AccessibilityView.Days;

/** Makes the accessibility statement of the current municipality of its settings and the last automatic check. */
@ApplicationScoped
public class AccessibilityStatements {

    private final Settings settings;
    private final Municipalities municipalities;
    private final AccessibilityChecks checks;
    private final CurrentRequest request;
    private final Urls urls;

    protected AccessibilityStatements() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccessibilityStatements(
            Settings settings,
            Municipalities municipalities,
            AccessibilityChecks checks,
            CurrentRequest request,
            Urls urls) {
        this.settings = settings;
        this.municipalities = municipalities;
        this.checks = checks;
        this.request = request;
        this.urls = urls;
    }

    AccessibilityView now() {
        var office = municipalities.entity(request.municipality().id()).details();
        var email = get(AccessibilitySettings.EMAIL);
        return new AccessibilityView(
                office.officeName(),
                urls.absolute(""),
                new Days(
                        day(AccessibilitySettings.PUBLISHED),
                        day(AccessibilitySettings.UPDATED),
                        day(AccessibilitySettings.PREPARED),
                        day(AccessibilitySettings.REVIEWED)),
                get(AccessibilitySettings.STATUS),
                get(AccessibilitySettings.METHOD),
                lines(AccessibilitySettings.LACKS),
                new Contact(
                        get(AccessibilitySettings.PERSON),
                        email.isEmpty() && office.officeEmail() != null ? office.officeEmail() : email,
                        get(AccessibilitySettings.PHONE)),
                lines(AccessibilitySettings.BUILDING),
                lines(AccessibilitySettings.APPS),
                checks.last().orElse(null));
    }

    /** Of the installation itself, which nobody has described. */
    static AccessibilityView ofInstallation(String body, String url) {
        return new AccessibilityView(
                body,
                url,
                new Days(null, null, null, null),
                "partial",
                "self",
                List.of(),
                new Contact("", "", ""),
                List.of(),
                List.of(),
                null);
    }

    private String get(Setting<String> setting) {
        return settings.get(PluginSet.PLATFORM, setting);
    }

    /** {@code null} if it is none. */
    private LocalDate day(Setting<String> setting) {
        try {
            return LocalDate.parse(get(setting));
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private List<String> lines(Setting<String> setting) {
        return Stream.of(get(setting).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
