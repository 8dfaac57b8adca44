package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;

/** The register as plugins see it. */
@ApplicationScoped
public class MunicipalOrganisations implements Organisations {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final CurrentRequest request;

    protected MunicipalOrganisations() {
        this(null, null, null);
    }

    @Inject
    public MunicipalOrganisations(OrganisationRegister register, Mandates mandates, CurrentRequest request) {
        this.register = register;
        this.mandates = mandates;
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
    public List<Organisation> ofCurrentPerson() {
        return request.person()
                .map(person -> mandates.organisationsOf(person.id()).stream()
                        .map(OrganisationEntity::asOrganisation)
                        .toList())
                .orElse(List.of());
    }
}
