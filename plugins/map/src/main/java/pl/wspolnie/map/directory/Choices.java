package pl.wspolnie.map.directory;

import java.util.List;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.map.entry.TargetGroup;

/**
 * What a filter offers.
 *
 * @param fields points of art. 4
 * @param forms codes of legal forms
 * @param exchanges what may be shared or sought
 */
public record Choices(
        List<String> fields, List<TargetGroup> groups, List<Area> areas, List<String> forms, List<String> exchanges) {

    private static final List<String> EXCHANGES = List.of(
            "SHARES.ROOM",
            "SHARES.EQUIPMENT",
            "SHARES.SKILL",
            "SHARES.VOLUNTEERS",
            "SEEKS.ROOM",
            "SEEKS.EQUIPMENT",
            "SEEKS.SKILL",
            "SEEKS.VOLUNTEERS");

    static Choices of(Organisations organisations, Areas areas) {
        return new Choices(
                organisations.spheres(),
                List.of(TargetGroup.values()),
                areas.all(),
                organisations.legalForms(),
                EXCHANGES);
    }
}
