package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;

/**
 * A municipality's first page: what can be done now, then what there is.
 *
 * @param tiles what can be done now
 * @param modules what is switched on and has a place in the menu
 * @param population residents, or {@code null} where not known
 * @param organisations how many are in the register
 * @param areas how many there are
 * @param office its name and address
 * @param website its own site, may be empty
 */
public record MunicipalityHome(
        String name,
        List<Tile> tiles,
        List<ModuleLink> modules,
        List<FeedEntry> news,
        List<ProjectCard> projects,
        List<FactLine> facts,
        String terc,
        Integer population,
        LocalDate populationDate,
        int organisations,
        int areas,
        String office,
        String website,
        String source) {

    /** A module to open. */
    public record ModuleLink(Text name, Text purpose, String path) {}
}
