package pl.wspolnie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.platform.demo.DemoFiles.FactFile;
import pl.wspolnie.platform.demo.DemoFiles.MunicipalityFile;
import pl.wspolnie.platform.demo.DemoFiles.OrganisationFile;
import pl.wspolnie.platform.demo.DemoFiles.Words;
import pl.wspolnie.platform.municipalities.MunicipalAreas;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationRegister;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.site.Fact;
import pl.wspolnie.platform.site.Facts;

/** Adds the demonstration's municipalities with their areas, organisations and facts. */
@ApplicationScoped
public class DemoMunicipalities {

    private final Municipalities municipalities;
    private final MunicipalAreas areas;
    private final OrganisationRegister organisations;
    private final Facts facts;
    private final MunicipalScope scope;

    protected DemoMunicipalities() {
        this(null, null, null, null, null);
    }

    @Inject
    public DemoMunicipalities(
            Municipalities municipalities,
            MunicipalAreas areas,
            OrganisationRegister organisations,
            Facts facts,
            MunicipalScope scope) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.organisations = organisations;
        this.facts = facts;
        this.scope = scope;
    }

    void add(MunicipalityFile file) {
        var municipality = municipalities.add(file.slug(), details(file));
        scope.within(municipality, () -> {
            file.areas().forEach(area -> areas.add(area.name(), area.residents(), false));
            file.organisations().forEach(organisation -> organisations.add(details(organisation), false));
            facts.add(file.facts().stream().map(DemoMunicipalities::fact).toList());
        });
    }

    static MunicipalityDetails details(MunicipalityFile file) {
        var center = Objects.requireNonNullElse(file.center(), List.<BigDecimal>of());
        return new MunicipalityDetails(
                file.name(),
                file.shortName(),
                file.terc(),
                file.kind(),
                file.population(),
                file.populationDate(),
                file.office().name(),
                file.office().address(),
                file.office().email(),
                file.office().website(),
                null,
                center.isEmpty() ? null : center.get(0),
                center.isEmpty() ? null : center.get(1),
                file.source());
    }

    static OrganisationDetails details(OrganisationFile file) {
        var named = OrganisationDetails.named(file.name(), file.form(), null, file.source());
        return file.shortName() == null ? named : named.withShortName(file.shortName());
    }

    static Fact fact(FactFile file) {
        return new Fact(
                Objects.requireNonNullElse(file.topic(), ""),
                file.label().both(),
                file.value().both(),
                Words.orEmpty(file.asOf()),
                file.source(),
                Words.orEmpty(file.note()));
    }
}
