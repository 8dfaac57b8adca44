package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.people.Area;

/**
 * The parts of a municipality.
 *
 * @param notes facts that say what is doubtful about the list
 */
public record AreaList(List<Area> areas, List<FactLine> notes) {}
