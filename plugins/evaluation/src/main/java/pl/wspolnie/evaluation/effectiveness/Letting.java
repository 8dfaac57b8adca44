package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;

/** Lets the people of an organisation, the officer, and those who follow it by mail, know of a report. */
@ApplicationScoped
public class Letting {

    /** Somebody's organisation has a report, or it was published. */
    public static final NotificationKind REPORT = new NotificationKind("evaluation.effectiveness.report");

    /** An organisation has commented. */
    public static final NotificationKind COMMENTED = new NotificationKind("evaluation.effectiveness.answer");

    private final Organisations organisations;
    private final Notifications notifications;
    private final Following following;

    protected Letting() {
        this(null, null, null);
    }

    @Inject
    public Letting(Organisations organisations, Notifications notifications, Following following) {
        this.organisations = organisations;
        this.notifications = notifications;
        this.following = following;
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

    /** @param followed the published reports on the same organisation: they change no more, so the next one is told */
    void published(OrganisationReport report, List<OrganisationReport> followed) {
        var body = Text.of("evaluation.effectiveness.mail.published", report.organisationName());
        tellOrganisation(report, "published", body);
        followed.forEach(one -> following.tell(
                EffectivenessSearch.KIND, one.id(), event(report, "published"), subject(report), body, path(report)));
    }

    private static Text subject(OrganisationReport report) {
        return Text.of("evaluation.effectiveness.mail.subject", report.organisationName());
    }

    private void tellOrganisation(OrganisationReport report, String what, Text body) {
        for (long reader : readers(report.organisationId())) {
            notifications.tell(reader, REPORT, event(report, what), subject(report), body, path(report));
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
