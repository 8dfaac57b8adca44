package pl.wspolnie.practices.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose practice it is: the first two parts of the form «Opis dobrej praktyki». */
@Embeddable
public class Subject {

    @Column(name = "subject_name")
    private String name;

    @Column(name = "subject_kind")
    private String kind;

    @Column(name = "address")
    private String address;

    @Column(name = "gmina")
    private String gmina;

    @Column(name = "powiat")
    private String powiat;

    @Column(name = "voivodeship")
    private String voivodeship;

    @Column(name = "phone")
    private String phone;

    @Column(name = "fax")
    private String fax;

    @Column(name = "email")
    private String email;

    @Column(name = "website")
    private String website;

    protected Subject() {}

    Subject(CardInput input) {
        name = input.subjectName();
        kind = input.subjectKind();
        address = input.address();
        gmina = input.gmina();
        powiat = input.powiat();
        voivodeship = input.voivodeship();
        phone = input.phone();
        fax = input.fax();
        email = input.email();
        website = input.website();
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    public String gmina() {
        return gmina;
    }

    public String powiat() {
        return powiat;
    }

    public String voivodeship() {
        return voivodeship;
    }

    public String phone() {
        return phone;
    }

    public String fax() {
        return fax;
    }

    public String email() {
        return email;
    }

    public String website() {
        return website;
    }

    /** Where it lies, from the smallest unit to the largest; empty where nothing is known. */
    public String territory() {
        return Stream.of(gmina, powiat, voivodeship).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
