package pl.wspolnie.platform.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the register as a table: what is published as open data, and what can be sent in. */
public final class RegisterColumns {

    /** What a column holds. */
    enum Kind {
        TEXT,
        FORM,
        STATUS,
        REGISTER,
        SPHERES,
        YES_NO
    }

    /**
     * A column.
     *
     * @param heading its Polish name
     * @param field the input's field, which is its name in English too
     * @param value what is published
     */
    public record Column(String heading, String field, Kind kind, Function<OrganisationDetails, Object> value) {

        boolean isCalled(String typed) {
            var name = plain(typed);
            return name.equals(plain(heading)) || name.equals(plain(field));
        }

        private static String plain(String name) {
            return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
        }
    }

    /** In the order of the published table. */
    public static final List<Column> ALL = List.of(
            text("nazwa", "name", OrganisationDetails::name),
            text("nazwa_skrocona", "shortName", OrganisationDetails::shortName),
            new Column("forma_prawna", "legalForm", Kind.FORM, OrganisationDetails::legalForm),
            new Column("stan", "status", Kind.STATUS, OrganisationDetails::status),
            new Column("rejestr", "registerKind", Kind.REGISTER, OrganisationDetails::registerKind),
            text("numer_w_rejestrze", "registerNumber", OrganisationDetails::registerNumber),
            text("nip", "nip", OrganisationDetails::nip),
            text("regon", "regon", OrganisationDetails::regon),
            text("data_rejestracji", "registeredOn", OrganisationDetails::registeredOn),
            text("opp_od", "publicBenefitSince", OrganisationDetails::publicBenefitSince),
            text("siedziba", "seat", OrganisationDetails::seat),
            text("siedziba_terc", "seatTerc", OrganisationDetails::seatTerc),
            text("siedziba_simc", "seatSimc", OrganisationDetails::seatSimc),
            text("adres_korespondencyjny", "correspondenceAddress", OrganisationDetails::correspondenceAddress),
            text("www", "website", OrganisationDetails::website),
            text("e_mail", "email", OrganisationDetails::email),
            text("telefon", "phone", OrganisationDetails::phone),
            text("facebook", "facebook", OrganisationDetails::facebook),
            text("e_doreczenia", "edeliveryAddress", OrganisationDetails::edeliveryAddress),
            yesNo("zgoda_na_publikacje", "contactPublished", OrganisationDetails::contactPublished),
            text("sposob_reprezentacji", "representation", OrganisationDetails::representation),
            text("cele", "aims", OrganisationDetails::aims),
            text("odbiorcy", "targetGroups", OrganisationDetails::targetGroups),
            text("zasieg", "territorialRange", OrganisationDetails::territorialRange),
            new Column("sfery", "spheres", Kind.SPHERES, details -> String.join(";", details.spheres())),
            yesNo("nieodplatna", "activity.free", details -> details.activity().free()),
            yesNo("odplatna", "activity.paid", details -> details.activity().paid()),
            yesNo("gospodarcza", "activity.business", details -> details.activity()
                    .business()),
            text("czlonkowie", "means.members", details -> details.means().members()),
            text("wolontariusze", "means.volunteers", details -> details.means().volunteers()),
            text("pracownicy", "means.staff", details -> details.means().staff()),
            text("lokale_i_sprzet", "means.rooms", details -> details.means().rooms()),
            text("zweryfikowano", "verifiedOn", OrganisationDetails::verifiedOn),
            text("zrodlo", "source", OrganisationDetails::source));

    private RegisterColumns() {}

    /** The column that somebody means. */
    static Optional<Column> called(String typed) {
        return ALL.stream().filter(column -> column.isCalled(typed)).findFirst();
    }

    /** The column of an input's field. */
    static Optional<Column> of(String field) {
        return ALL.stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /** The headings. */
    public static Stream<String> headings() {
        return ALL.stream().map(Column::heading);
    }

    private static Column text(String heading, String field, Function<OrganisationDetails, Object> value) {
        return new Column(heading, field, Kind.TEXT, value);
    }

    private static Column yesNo(String heading, String field, Function<OrganisationDetails, Object> value) {
        return new Column(heading, field, Kind.YES_NO, value);
    }
}
