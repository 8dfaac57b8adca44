package pl.wspolnie.api.people;

import java.time.LocalDate;
import java.util.List;

/**
 * A partnership of municipalities and organisations with a time span.
 *
 * @param id the key in the database, for {@link pl.wspolnie.api.data.MunicipalRecord#shareWithPartnersOf}
 * @param slug of its page, {@code /projects/{slug}} of the installation
 * @param name as the partners call it
 * @param starts its first day
 * @param ends its last day
 * @param municipalities all municipalities that take part
 */
public record Project(
        long id, String slug, String name, LocalDate starts, LocalDate ends, List<Municipality> municipalities) {

    public Project {
        municipalities = List.copyOf(municipalities);
    }
}
