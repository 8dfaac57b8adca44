package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.Area;

/** A sołectwo, estate or other part of a municipality. */
@Entity
@Table(name = "platform_area")
public class AreaEntity extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "residents")
    private Integer residents;

    protected AreaEntity() {}

    public AreaEntity(String name, Integer residents) {
        become(name, residents);
    }

    final void become(String newName, Integer newResidents) {
        name = newName;
        residents = newResidents;
    }

    public String name() {
        return name;
    }

    /** As plugins see it. */
    public Area asArea() {
        return new Area(id(), name, residents);
    }
}
