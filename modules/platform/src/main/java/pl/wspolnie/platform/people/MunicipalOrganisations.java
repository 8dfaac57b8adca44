package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.OrganisationProfile;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.text.Formats;

/** The register as plugins see it. */
@ApplicationScoped
public class MunicipalOrganisations implements Organisations {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final People people;
    private final CurrentRequest request;
    private final Clock clock;

    protected MunicipalOrganisations() {
        this(null, null, null, null, null);
    }

    @Inject
    public MunicipalOrganisations(
            OrganisationRegister register, Mandates mandates, People people, CurrentRequest request, Clock clock) {
        this.register = register;
        this.mandates = mandates;
        this.people = people;
        this.request = request;
        this.clock = clock;
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
        var today = LocalDate.ofInstant(clock.instant(), Formats.WARSAW);
        return register.listed(organisation).map(mandates::of).orElse(List.of()).stream()
                .filter(mandate -> mandate.isInForce(today) && mandate.kinds().contains(kind))
                .map(MandateEntity::accountId)
                .distinct()
                .flatMap(account -> people.find(account).stream())
                .toList();
    }
}
