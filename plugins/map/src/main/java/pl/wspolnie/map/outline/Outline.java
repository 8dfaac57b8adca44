package pl.wspolnie.map.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.map.place.Box;

/** The municipality's outline; it has at most one. */
@Entity(name = "MapOutline")
@Table(name = "map_outline")
public class Outline extends MunicipalRecord {

    @Column(name = "geojson", nullable = false)
    private String geojson;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "west", nullable = false)
    private double west;

    @Column(name = "south", nullable = false)
    private double south;

    @Column(name = "east", nullable = false)
    private double east;

    @Column(name = "north", nullable = false)
    private double north;

    protected Outline() {}

    Outline(Border border, String source) {
        become(border, source);
    }

    final void become(Border border, String from) {
        geojson = border.geojson();
        source = from;
        west = border.box().west();
        south = border.box().south();
        east = border.box().east();
        north = border.box().north();
    }

    /** A GeoJSON feature (RFC 7946). */
    public String geojson() {
        return geojson;
    }

    /** Where it comes from, to be named below the map. */
    public String source() {
        return source;
    }

    public Box box() {
        return new Box(west, south, east, north);
    }
}
