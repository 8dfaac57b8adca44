package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.people.Activity;
import pl.wspolnie.platform.people.Confirmations;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.site.OrganisationView.Keeping;
import pl.wspolnie.platform.site.OrganisationView.Line;
import pl.wspolnie.platform.site.OrganisationView.ProjectLink;
import pl.wspolnie.platform.text.Formats;

/** Draws up what the register shows of an organisation: all that is known, and nothing of what is not. */
@ApplicationScoped
public class OrganisationViews {

    private static final String LABEL = "platform.site.organisation.";

    private final Projects projects;
    private final Messages messages;
    private final CurrentRequest request;
    private final Confirmations confirmations;

    protected OrganisationViews() {
        this(null, null, null, null);
    }

    @Inject
    public OrganisationViews(
            Projects projects, Messages messages, CurrentRequest request, Confirmations confirmations) {
        this.projects = projects;
        this.messages = messages;
        this.request = request;
        this.confirmations = confirmations;
    }

    /** For its page. */
    public OrganisationView of(OrganisationEntity organisation) {
        var details = organisation.details().published();
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisation.status().name(),
                organisation.invented(),
                lines(details),
                details.spheres().stream()
                        .map(sphere -> messages.say(Text.of("platform.sphere." + sphere)))
                        .toList(),
                projects(organisation.name()),
                details.source(),
                new Keeping(isManaging(organisation), confirmations.isDue(organisation)));
    }

    private boolean isManaging(OrganisationEntity organisation) {
        return request.mandate().contains(MandateKind.MANAGE)
                && request.organisation()
                        .filter(mine -> mine.id() == organisation.id())
                        .isPresent();
    }

    private List<ProjectLink> projects(String name) {
        return projects.of(request.municipality()).stream()
                .filter(project -> project.partners().stream()
                        .anyMatch(partner -> partner.municipality().isEmpty()
                                && partner.name().equals(name)))
                .map(project -> new ProjectLink(project.slug(), project.name()))
                .toList();
    }

    private List<Line> lines(OrganisationDetails details) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(LABEL + "form", "platform.site.form." + details.legalForm(), true, null));
        plain(lines, "shortname", details.shortName());
        plain(lines, "register", register(details));
        plain(lines, "nip", details.nip());
        plain(lines, "regon", details.regon());
        day(lines, "registeredon", details.registeredOn());
        day(lines, "publicbenefit", details.publicBenefitSince());
        plain(lines, "seat", details.seat());
        plain(lines, "terc", details.seatTerc());
        plain(lines, "simc", details.seatSimc());
        plain(lines, "correspondence", details.correspondenceAddress());
        link(lines, "website", "", details.website());
        link(lines, "email", "mailto:", details.email());
        plain(lines, "phone", details.phone());
        link(lines, "facebook", "", details.facebook());
        plain(lines, "edelivery", details.edeliveryAddress());
        plain(lines, "representation", details.representation());
        plain(lines, "aims", details.aims());
        plain(lines, "targetgroups", details.targetGroups());
        plain(lines, "range", details.territorialRange());
        plain(lines, "activity", activity(details.activity()));
        number(lines, "members", details.means().members());
        number(lines, "volunteers", details.means().volunteers());
        number(lines, "staff", details.means().staff());
        plain(lines, "rooms", details.means().rooms());
        day(lines, "verifiedon", details.verifiedOn());
        return lines;
    }

    private String register(OrganisationDetails details) {
        return details.registerKind() == null
                ? null
                : messages.say(Text.of("platform.site.register." + details.registerKind())) + " "
                        + details.registerNumber();
    }

    private String activity(Activity activity) {
        var kinds = new ArrayList<String>();
        if (activity.free()) {
            kinds.add("free");
        }
        if (activity.paid()) {
            kinds.add("paid");
        }
        if (activity.business()) {
            kinds.add("business");
        }
        return kinds.isEmpty()
                ? null
                : kinds.stream()
                        .map(kind -> messages.say(Text.of(LABEL + "activity." + kind)))
                        .collect(Collectors.joining(", "));
    }

    private void number(List<Line> lines, String label, Integer value) {
        plain(lines, label, value == null ? null : Formats.of(request.locale()).number(value));
    }

    private void day(List<Line> lines, String label, LocalDate day) {
        plain(lines, label, day == null ? null : Formats.of(request.locale()).date(day));
    }

    private static void plain(List<Line> lines, String label, String value) {
        if (value != null) {
            lines.add(new Line(LABEL + label, value, false, null));
        }
    }

    private static void link(List<Line> lines, String label, String scheme, String value) {
        if (value != null) {
            lines.add(new Line(LABEL + label, value, false, scheme + value));
        }
    }
}
