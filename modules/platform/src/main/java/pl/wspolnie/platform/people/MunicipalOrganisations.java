package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;

/** The register as plugins see it. */
@ApplicationScoped
public class MunicipalOrganisations implements Organisations {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final People people;
    private final CurrentRequest request;

    protected MunicipalOrganisations() {
        this(null, null, null, null);
    }

    @Inject
    public MunicipalOrganisations(
            OrganisationRegister register, Mandates mandates, People people, CurrentRequest request) {
        this.register = register;
        this.mandates = mandates;
        this.people = people;
        this.request = request;
    }

    @Override
    public Optional<Organisation> find(long id) {
        return register.listed(id).map(OrganisationEntity::asOrganisation);
    }

    @Override
    public List<Organisation> all() {
        return register.all().stream().map(OrganisationEntity::asOrganisation).toList();
    }

    @Override
    public Optional<OrganisationProfile> profile(long id) {
        return register.listed(id).map(OrganisationEntity::asProfile);
    }

    @Override
    public List<OrganisationProfile> profiles() {
        return register.all().stream().map(OrganisationEntity::asProfile).toList();
    }

    @Override
    public List<String> legalForms() {
        return Stream.of(LegalForm.values()).map(LegalForm::name).toList();
    }

    @Override
    public List<String> spheres() {
        return Spheres.ALL;
    }

    @Override
    public List<Organisation> ofCurrentPerson() {
        return request.person()
                .map(person -> mandates.organisationsOf(person.id()).stream()
                        .map(OrganisationEntity::asOrganisation)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Person> mandated(long organisation, MandateKind kind) {
        return mandated(List.of(organisation), kind).getOrDefault(organisation, List.of());
    }

    @Override
    public Map<Long, List<Person>> mandated(Collection<Long> organisations, MandateKind kind) {
        var found = new HashMap<Long, List<Person>>();
        mandates.holders(organisations, kind).forEach((organisation, accounts) -> {
            var known = accounts.stream()
                    .flatMap(account -> people.find(account).stream())
                    .toList();
            if (!known.isEmpty()) {
                found.put(organisation, known);
            }
        });
        return found;
    }
}
