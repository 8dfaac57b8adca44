package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.Projects;

/** Gathers a municipality's first page from all modules that are on. */
@ApplicationScoped
public class HomeView {

    private static final int NEWS = 6;

    private final Instance<Object> beans;
    private final Modules modules;
    private final Municipalities municipalities;
    private final Projects projects;
    private final Organisations organisations;
    private final Areas areas;
    private final Facts facts;
    private final CurrentRequest request;

    protected HomeView() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public HomeView(
            @Any Instance<Object> beans,
            Modules modules,
            Municipalities municipalities,
            Projects projects,
            Organisations organisations,
            Areas areas,
            Facts facts,
            CurrentRequest request) {
        this.beans = beans;
        this.modules = modules;
        this.municipalities = municipalities;
        this.projects = projects;
        this.organisations = organisations;
        this.areas = areas;
        this.facts = facts;
        this.request = request;
    }

    /** The page as it is at this moment. */
    public MunicipalityHome now() {
        var here = request.municipality();
        var on = modules.on(here);
        var details = municipalities.entity(here.id()).details();
        return new MunicipalityHome(
                here.name(),
                tiles(on),
                on.stream().flatMap(this::link).toList(),
                news(on),
                projects.of(here).stream()
                        .map(project -> ProjectCard.of(project, request.locale()))
                        .toList(),
                facts.all(request.locale()),
                here.terc(),
                details.population(),
                details.populationDate(),
                organisations.all().size(),
                areas.all().size(),
                office(details.officeName(), details.officeAddress()),
                Objects.requireNonNullElse(details.officeWebsite(), ""),
                details.source());
    }

    private List<Tile> tiles(List<PluginManifest> on) {
        return on.stream()
                .flatMap(manifest -> manifest.tiles().stream())
                .flatMap(type -> beans.select(type).get().now().stream())
                .sorted(Comparator.comparing(Tile::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<MunicipalityHome.ModuleLink> link(PluginManifest manifest) {
        return manifest.navigation().stream()
                .filter(item -> item.permission().isEmpty() || request.may(item.permission()))
                .limit(1)
                .map(item -> new MunicipalityHome.ModuleLink(
                        Text.of(manifest.id() + ".module.name"),
                        Text.of(manifest.id() + ".module.purpose"),
                        "/" + request.municipality().slug() + "/" + item.path()));
    }

    private List<FeedEntry> news(List<PluginManifest> on) {
        return on.stream()
                .flatMap(manifest -> manifest.feeds().stream())
                .flatMap(type -> beans.select(type).get().newest(NEWS).stream())
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(NEWS)
                .toList();
    }

    private static String office(String name, String address) {
        return address == null ? name : name + ", " + address;
    }
}
