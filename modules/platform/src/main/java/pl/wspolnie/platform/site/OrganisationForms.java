package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.people.OrganisationStatus;

/** Draws up the form of an organisation with its mandates. */
@ApplicationScoped
public class OrganisationForms {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final MandateForms mandateForms;
    private final Projects projects;
    private final People people;
    private final Forms forms;
    private final CurrentRequest request;

    protected OrganisationForms() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OrganisationForms(
            OrganisationRegister register,
            Mandates mandates,
            MandateForms mandateForms,
            Projects projects,
            People people,
            Forms forms,
            CurrentRequest request) {
        this.register = register;
        this.mandates = mandates;
        this.mandateForms = mandateForms;
        this.projects = projects;
        this.people = people;
        this.forms = forms;
        this.request = request;
    }

    /** The form of a new organisation. */
    public Form<OrganisationDetails> blank() {
        var raw = Map.of("status", List.of(OrganisationStatus.ACTIVE.name()));
        return new Form<>(null, raw, List.of());
    }

    /** The page with the organisation's form as given. */
    public Html page(Long id, Form<OrganisationDetails> form) {
        return page(id, form, mandateForms.blank());
    }

    /** The page with a mandate that was not accepted. */
    public Html mandatePage(long id, Form<MandateInput> mandate) {
        return page(id, forms.fill(register.get(id).details()), mandate);
    }

    private Html page(Long id, Form<OrganisationDetails> form, Form<MandateInput> mandate) {
        if (id == null) {
            return newPage(new KrsForms.Filled(form, null));
        }
        OrganisationEntity organisation = register.get(id);
        return html(new OrganisationAdmin(
                id,
                organisation.name(),
                organisation.invented(),
                organisation.rowVersion(),
                form.hasFaults(),
                form,
                entry(organisation),
                mandates.of(organisation).stream().map(mandateForms::line).toList(),
                mandate,
                null));
    }

    /** The page of a new organisation. */
    Html newPage(KrsForms.Filled filled) {
        var form = filled.form();
        var detailed =
                form.hasFaults() || filled.asked() != null && filled.asked().found();
        var entry = OrganisationAdmin.Entry.NEW;
        return html(new OrganisationAdmin(
                null, "", false, 0, detailed, form, entry, List.of(), mandateForms.blank(), filled.asked()));
    }

    private OrganisationAdmin.Entry entry(OrganisationEntity organisation) {
        var entry = organisation.entry();
        var choices = projects.of(request.municipality()).stream()
                .map(project -> Choice.of(project.id(), project.name()))
                .toList();
        return new OrganisationAdmin.Entry(
                entry.status(),
                entry.enteredBy() == null ? "" : people.nameOf(entry.enteredBy()),
                entry.refusal(),
                organisation.projectId() == null ? "" : String.valueOf(organisation.projectId()),
                choices);
    }

    private static Html html(OrganisationAdmin view) {
        var title = view.id() == null ? "platform.organisations.add" : "platform.organisations.change";
        return Html.of("platform/site/admin/organisation", view, Text.of(title));
    }
}
