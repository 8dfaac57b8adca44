package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.people.MandateEntity;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.people.OrganisationStatus;
import pl.wspolnie.platform.site.OrganisationAdmin.MandateLine;
import pl.wspolnie.platform.site.OrganisationAdmin.NewMandate;
import pl.wspolnie.platform.text.Formats;

/** Draws up the form of an organisation with its mandates. */
@ApplicationScoped
public class OrganisationForms {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final People people;
    private final Forms forms;
    private final Clock clock;

    protected OrganisationForms() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrganisationForms(
            OrganisationRegister register, Mandates mandates, People people, Forms forms, Clock clock) {
        this.register = register;
        this.mandates = mandates;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    /** The form of a new organisation. */
    public Form<OrganisationDetails> blank() {
        var raw = Map.of("status", List.of(OrganisationStatus.ACTIVE.name()));
        return new Form<>(null, raw, List.of());
    }

    /** The page with the organisation's form as given. */
    public Html page(Long id, Form<OrganisationDetails> form) {
        return page(id, form, newMandate());
    }

    /** The page with a mandate that was not accepted. */
    public Html mandatePage(long id, Form<NewMandate> mandate) {
        return page(id, forms.fill(register.get(id).details()), mandate);
    }

    private Form<NewMandate> newMandate() {
        var raw = new HashMap<String, List<String>>();
        raw.put(
                "from",
                List.of(LocalDate.ofInstant(clock.instant(), Formats.WARSAW).toString()));
        return new Form<>(null, raw, List.of());
    }

    private Html page(Long id, Form<OrganisationDetails> form, Form<NewMandate> mandate) {
        if (id == null) {
            return html(new OrganisationAdmin(null, "", false, 0, form.hasFaults(), form, List.of(), mandate));
        }
        OrganisationEntity organisation = register.get(id);
        return html(new OrganisationAdmin(
                id,
                organisation.name(),
                organisation.invented(),
                organisation.rowVersion(),
                form.hasFaults(),
                form,
                mandates.of(organisation).stream().map(this::line).toList(),
                mandate));
    }

    private static Html html(OrganisationAdmin view) {
        var title = view.id() == null ? "platform.organisations.add" : "platform.organisations.change";
        return Html.of("platform/site/admin/organisation", view, Text.of(title));
    }

    private MandateLine line(MandateEntity mandate) {
        var account = mandate.accountId();
        return new MandateLine(
                mandate.id(),
                people.nameOf(account),
                people.find(account).map(Person::email).orElse(""),
                mandate.validFrom(),
                mandate.validTo(),
                mandate.withdrawnAt() != null);
    }
}
