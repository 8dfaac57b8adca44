package pl.wspolnie.platform.municipalities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import pl.wspolnie.platform.data.PlatformRecord;

/** A municipality of this installation, or an organisation, that carries a project. */
@Entity
@Table(name = "platform_project_partner")
public class ProjectPartner extends PlatformRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private ProjectEntity project;

    @Column(name = "place", nullable = false)
    private int place;

    @ManyToOne
    @JoinColumn(name = "municipality_id")
    private MunicipalityEntity municipality;

    @Column(name = "organisation_name")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private PartnerRole role;

    protected ProjectPartner() {}

    ProjectPartner(ProjectEntity project, int place, ProjectDetails.Partner partner) {
        this.project = project;
        this.place = place;
        municipality = partner.municipality();
        organisationName = partner.organisationName();
        role = partner.role();
    }

    /** The municipality, or empty if the partner is an organisation. */
    public Optional<MunicipalityEntity> municipality() {
        return Optional.ofNullable(municipality);
    }

    public String name() {
        return municipality == null ? organisationName : municipality.name();
    }

    public PartnerRole role() {
        return role;
    }

    ProjectDetails.Partner asDetails() {
        return new ProjectDetails.Partner(municipality, organisationName, role);
    }

    /** Counted from 1. */
    public int place() {
        return place;
    }
}
