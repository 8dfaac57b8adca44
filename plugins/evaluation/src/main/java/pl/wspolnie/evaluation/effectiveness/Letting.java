package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;

/** Lets the people of an organisation, and the officer, know of a report. */
@ApplicationScoped
public class Letting {

    /** Somebody's organisation has a report, or it was published. */
    public static final NotificationKind REPORT = new NotificationKind("evaluation.effectiveness.report");

    /** An organisation has commented. */
    public static final NotificationKind COMMENTED = new NotificationKind("evaluation.effectiveness.answer");

    private final Organisations organisations;
    private final Notifications notifications;

    protected Letting() {
        this(null, null);
    }

    @Inject
    public Letting(Organisations organisations, Notifications notifications) {
        this.organisations = organisations;
        this.notifications = notifications;
    }

    boolean hasReaders(long organisation) {
        return !readers(organisation).isEmpty();
    }

    private List<Long> readers(long organisation) {
        return Arrays.stream(MandateKind.values())
                .flatMap(kind -> organisations.mandated(organisation, kind).stream())
                .map(Person::id)
                .distinct()
                .toList();
    }

    void shown(OrganisationReport report) {
        tellOrganisation(
                report,
                "shown",
                Text.of("evaluation.effectiveness.mail.shown", report.organisationName(), report.commentUntil()));
    }

    void published(OrganisationReport report) {
        tellOrganisation(
                report, "published", Text.of("evaluation.effectiveness.mail.published", report.organisationName()));
    }

    private void tellOrganisation(OrganisationReport report, String what, Text body) {
        for (long reader : readers(report.organisationId())) {
            notifications.tell(
                    reader,
                    REPORT,
                    event(report, what),
                    Text.of("evaluation.effectiveness.mail.subject", report.organisationName()),
                    body,
                    path(report));
        }
    }

    void commented(OrganisationReport report) {
        if (report.shownBy() != null) {
            notifications.tell(
                    report.shownBy(),
                    COMMENTED,
                    event(report, "commented"),
                    Text.of("evaluation.effectiveness.mail.commented.subject", report.organisationName()),
                    Text.of("evaluation.effectiveness.mail.commented", report.organisationName()),
                    path(report));
        }
    }

    private static String event(OrganisationReport report, String what) {
        return "effectiveness/" + report.id() + "/" + what + "/" + report.rowVersion();
    }

    static String path(OrganisationReport report) {
        return "evaluation/effectiveness/" + report.id();
    }
}
