package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.RoleGrants;

/** Tells people what becomes of the organisations that they entered or act for. */
@ApplicationScoped
public class OrganisationNews {

    /** An entry waits, was verified, or was sent back. */
    public static final NotificationKind ENTRY = new NotificationKind("platform.organisation.entry");

    /** Once a year: are the data still right? */
    public static final NotificationKind CONFIRMATION = new NotificationKind("platform.organisation.confirmation");

    /** One may act for an organisation. */
    public static final NotificationKind MANDATE = new NotificationKind("platform.organisation.mandate");

    private final Notifications notifications;
    private final RoleGrants grants;
    private final CurrentRequest request;

    protected OrganisationNews() {
        this(null, null, null);
    }

    @Inject
    public OrganisationNews(Notifications notifications, RoleGrants grants, CurrentRequest request) {
        this.notifications = notifications;
        this.grants = grants;
        this.request = request;
    }

    void entered(OrganisationEntity organisation) {
        officers()
                .forEach(officer -> notifications.tell(
                        officer,
                        ENTRY,
                        event(organisation, "entered"),
                        Text.of("platform.organisation.mail.entered", organisation.name()),
                        Text.of("platform.organisation.mail.entered.body", organisation.name()),
                        "admin/organisations/" + organisation.id()));
    }

    private List<Long> officers() {
        return grants.in(request.municipality()).stream()
                .filter(grant -> grant.role() == Role.OFFICER)
                .map(grant -> grant.person().id())
                .distinct()
                .toList();
    }

    void verified(OrganisationEntity organisation) {
        notifications.tell(
                organisation.entry().enteredBy(),
                ENTRY,
                event(organisation, "verified"),
                Text.of("platform.organisation.mail.verified", organisation.name()),
                Text.of("platform.organisation.mail.verified.body", organisation.name()),
                "organisations/" + organisation.id());
    }

    void refused(OrganisationEntity organisation) {
        var person = organisation.entry().enteredBy();
        if (person != null) {
            notifications.tell(
                    person,
                    ENTRY,
                    event(organisation, "refused"),
                    Text.of("platform.organisation.mail.refused", organisation.name()),
                    Text.of(
                            "platform.organisation.mail.refused.body",
                            organisation.name(),
                            organisation.entry().refusal()),
                    "organisations/entered/" + organisation.id());
        }
    }

    void mandated(MandateEntity mandate) {
        notifications.tell(
                mandate.accountId(),
                MANDATE,
                "mandate/" + mandate.id(),
                Text.of(
                        "platform.organisation.mail.mandate",
                        mandate.organisation().name()),
                Text.of(
                        "platform.organisation.mail.mandate.body",
                        mandate.organisation().name()),
                "organisations/" + mandate.organisation().id());
    }

    void askToConfirm(OrganisationEntity organisation, long person, LocalDate today) {
        notifications.tell(
                person,
                CONFIRMATION,
                "organisation/" + organisation.id() + "/confirm/" + today,
                Text.of("platform.organisation.mail.confirm", organisation.name()),
                Text.of("platform.organisation.mail.confirm.body", organisation.name()),
                "organisations/" + organisation.id());
    }

    /** Each state of the entry is an event of its own. */
    private static String event(OrganisationEntity organisation, String what) {
        return "organisation/" + organisation.id() + "/" + what + "/" + organisation.rowVersion();
    }
}
