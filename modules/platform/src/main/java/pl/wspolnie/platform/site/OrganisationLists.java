package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.EntryStatus;
import pl.wspolnie.platform.people.LegalForm;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationRegister;

/** Pages of the register, narrowed by name and legal form. */
@ApplicationScoped
public class OrganisationLists {

    private static final int PER_PAGE = 50;

    private final OrganisationRegister register;
    private final Forms forms;
    private final Messages messages;
    private final Urls urls;

    protected OrganisationLists() {
        this(null, null, null, null);
    }

    @Inject
    public OrganisationLists(OrganisationRegister register, Forms forms, Messages messages, Urls urls) {
        this.register = register;
        this.forms = forms;
        this.messages = messages;
        this.urls = urls;
    }

    /**
     * One page.
     *
     * @param path where the list is, inside the municipality
     * @param query the request's parameters
     * @param wanted the number of the page; one that does not exist becomes the nearest
     */
    public OrganisationList page(String path, MultivaluedMap<String, String> query, int wanted) {
        return page(path, query, wanted, List.of());
    }

    /** The same with what waits for an officer. */
    public OrganisationList officersPage(String path, MultivaluedMap<String, String> query, int wanted) {
        var waiting = Stream.of(EntryStatus.WAITING, EntryStatus.REFUSED)
                .flatMap(state -> register.inState(state).stream())
                .map(OrganisationLists::row)
                .toList();
        return page(path, query, wanted, waiting);
    }

    private OrganisationList page(
            String path, MultivaluedMap<String, String> query, int wanted, List<OrganisationList.Row> waiting) {
        var asked = new Query(List.of("name", "form"), query);
        var filter = forms.read(OrganisationFilter.class, asked.fields());
        var all = register.all();
        var found = filter.hasFaults()
                ? List.<OrganisationEntity>of()
                : all.stream().filter(filter.value()::fits).toList();
        var paging = Paging.of(found.size(), PER_PAGE, wanted);
        return new OrganisationList(
                filter,
                forms(all),
                paging.cut(found).stream().map(OrganisationLists::row).toList(),
                found.size(),
                asked.after(urls.of(path)),
                paging.current(),
                paging.last(),
                waiting);
    }

    private List<Choice> forms(List<OrganisationEntity> all) {
        var present = all.stream().map(OrganisationEntity::legalForm).collect(Collectors.toSet());
        return Arrays.stream(LegalForm.values())
                .filter(present::contains)
                .map(form -> Choice.of(form, messages.say(Text.of("platform.site.form." + form))))
                .toList();
    }

    private static OrganisationList.Row row(OrganisationEntity organisation) {
        return new OrganisationList.Row(
                organisation.id(),
                organisation.name(),
                organisation.legalForm().name(),
                organisation.entry().status().name(),
                organisation.invented());
    }
}
