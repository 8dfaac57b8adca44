package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.platform.people.OrganisationEntity;
import pl.wspolnie.platform.people.OrganisationRegister;

/** The register of organisations. */
@ApplicationScoped
public class OrganisationSource implements SearchSource {

    private final OrganisationRegister register;

    protected OrganisationSource() {
        this(null);
    }

    @Inject
    public OrganisationSource(OrganisationRegister register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "platform.organisation";
    }

    @Override
    public Stream<SearchDocument> all() {
        return register.all().stream().map(OrganisationSource::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return register.listed(id).map(OrganisationSource::document);
    }

    private static SearchDocument document(OrganisationEntity organisation) {
        var details = organisation.details();
        var body = Stream.of(
                        details.shortName(),
                        details.aims(),
                        details.targetGroups(),
                        details.territorialRange(),
                        details.seat(),
                        details.registerNumber(),
                        details.nip())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(organisation.id(), "organisations/" + organisation.id(), details.name(), body);
    }
}
