package pl.wspolnie.platform.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.OrganisationProfile;

/** An organisation in the register of a municipality. */
@Entity
@Table(name = "platform_organisation")
public class OrganisationEntity extends MunicipalRecord {

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form", nullable = false)
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private OrganisationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "register_kind")
    private RegisterKind registerKind;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "nip")
    private String nip;

    @Column(name = "regon")
    private String regon;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "public_benefit_since")
    private LocalDate publicBenefitSince;

    @Column(name = "seat")
    private String seat;

    @Column(name = "seat_terc")
    private String seatTerc;

    @Column(name = "seat_simc")
    private String seatSimc;

    @Column(name = "correspondence_address")
    private String correspondenceAddress;

    @Column(name = "website")
    private String website;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "facebook")
    private String facebook;

    @Column(name = "edelivery_address")
    private String edeliveryAddress;

    @Column(name = "contact_published", nullable = false)
    private boolean contactPublished;

    @Column(name = "representation")
    private String representation;

    @Column(name = "aims")
    private String aims;

    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "territorial_range")
    private String territorialRange;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "platform_organisation_sphere", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "sphere")
    private Set<String> spheres = new HashSet<>();

    @Embedded
    private WorkColumns work = new WorkColumns();

    @Embedded
    private EntryColumns entry = new EntryColumns();

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "source", nullable = false)
    private String source;

    protected OrganisationEntity() {}

    OrganisationEntity(OrganisationDetails details) {
        become(details);
    }

    final void become(OrganisationDetails details) {
        name = details.name();
        shortName = details.shortName();
        legalForm = details.legalForm();
        status = details.status();
        registerKind = details.registerKind();
        registerNumber = details.registerNumber();
        nip = details.nip();
        regon = details.regon();
        registeredOn = details.registeredOn();
        publicBenefitSince = details.publicBenefitSince();
        becomeReachable(details);
        representation = details.representation();
        aims = details.aims();
        targetGroups = details.targetGroups();
        territorialRange = details.territorialRange();
        spheres.retainAll(details.spheres());
        spheres.addAll(details.spheres());
        work.become(details.activity(), details.means(), details.confidential());
        verifiedOn = details.verifiedOn();
        source = details.source();
    }

    private void becomeReachable(OrganisationDetails details) {
        seat = details.seat();
        seatTerc = details.seatTerc();
        seatSimc = details.seatSimc();
        contactPublished = details.contactPublished();
        correspondenceAddress = details.correspondenceAddress();
        website = details.website();
        email = details.email();
        phone = details.phone();
        facebook = details.facebook();
        edeliveryAddress = details.edeliveryAddress();
    }

    /** As plugins see it. */
    public Organisation asOrganisation() {
        return new Organisation(id(), name);
    }

    /** What plugins may show everybody. */
    public OrganisationProfile asProfile() {
        var known = details().published();
        return new OrganisationProfile(
                id(),
                "organisations/" + id(),
                known.name(),
                known.shortName(),
                known.legalForm().name(),
                known.status() == OrganisationStatus.ACTIVE,
                known.registerKind() == RegisterKind.KRS ? known.registerNumber() : null,
                known.nip(),
                known.regon(),
                known.registeredOn(),
                known.publicBenefitSince(),
                known.seat(),
                known.website(),
                known.email(),
                known.phone(),
                known.correspondenceAddress(),
                known.aims(),
                known.targetGroups(),
                known.territorialRange(),
                known.means().rooms(),
                known.spheres(),
                lastConfirmed(),
                known.source(),
                invented());
    }

    private LocalDate lastConfirmed() {
        return Stream.of(verifiedOn, entry.confirmedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** All that the register holds. */
    public OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                shortName,
                legalForm,
                status,
                registerKind,
                registerNumber,
                nip,
                regon,
                registeredOn,
                publicBenefitSince,
                seat,
                seatTerc,
                seatSimc,
                correspondenceAddress,
                website,
                email,
                phone,
                facebook,
                edeliveryAddress,
                contactPublished,
                representation,
                aims,
                targetGroups,
                territorialRange,
                spheres.stream().sorted(Spheres.ORDER).toList(),
                work.activity(),
                work.means(),
                work.confidential(),
                verifiedOn,
                source);
    }

    /** How it came into the register. */
    public EntryColumns entry() {
        return entry;
    }

    void verifiedOn(LocalDate day) {
        verifiedOn = day;
    }

    public String name() {
        return name;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public OrganisationStatus status() {
        return status;
    }
}
