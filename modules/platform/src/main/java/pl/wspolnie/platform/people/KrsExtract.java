package pl.wspolnie.platform.people;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * What a current extract of the National Court Register says of an organisation; what it does not say is {@code null}.
 *
 * @param number 10 digits
 * @param regon 9 digits, or 14 of a local unit
 * @param seat the place
 * @param address for letters, in one line
 * @param stateOn the day of which it tells
 */
public record KrsExtract(
        String number,
        String name,
        LegalForm legalForm,
        OrganisationStatus status,
        String nip,
        String regon,
        LocalDate registeredOn,
        String seat,
        String address,
        String email,
        String website,
        String representation,
        String aims,
        LocalDate stateOn) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** @throws ClassCastException if it is not of the known shape */
    static KrsExtract of(JsonObject answer) {
        var extract = object(answer, "odpis");
        var head = object(extract, "naglowekA");
        var data = object(extract, "dane");
        var first = object(data, "dzial1");
        var subject = object(first, "danePodmiotu");
        var identifiers = object(subject, "identyfikatory");
        var place = object(first, "siedzibaIAdres");
        var name = text(subject, "nazwa");
        if (name == null) {
            throw new ClassCastException("an extract without a name");
        }
        return new KrsExtract(
                text(head, "numerKRS"),
                KrsWords.name(name),
                form(text(subject, "formaPrawna"), name),
                object(data, "dzial6").containsKey("likwidacja")
                        ? OrganisationStatus.LIQUIDATION
                        : OrganisationStatus.ACTIVE,
                text(identifiers, "nip"),
                regon(text(identifiers, "regon")),
                day(text(head, "dataRejestracjiWKRS")),
                KrsWords.name(text(object(place, "siedziba"), "miejscowosc")),
                address(object(place, "adres")),
                KrsWords.lower(text(place, "adresPocztyElektronicznej")),
                website(text(place, "adresStronyInternetowej")),
                KrsWords.sentences(text(object(object(data, "dzial2"), "reprezentacja"), "sposobReprezentacji")),
                KrsWords.sentences(text(object(object(data, "dzial3"), "celDzialaniaOrganizacji"), "celDzialania")),
                day(text(head, "stanZDnia")));
    }

    /** What is not there, or of another shape, tells nothing. */
    private static JsonObject object(JsonObject outer, String name) {
        return outer.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonObject outer, String name) {
        return outer.get(name) instanceof JsonString string
                        && !string.getString().isBlank()
                ? string.getString().strip()
                : null;
    }

    private static LocalDate day(String written) {
        try {
            return written == null ? null : LocalDate.parse(written, DAY);
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    /** The register adds five zeros to the number of a whole organisation. */
    private static String regon(String written) {
        return written != null && written.matches("[0-9]{9}0{5}") ? written.substring(0, 9) : written;
    }

    private static String address(JsonObject address) {
        var street = KrsWords.name(text(address, "ulica"));
        var place = KrsWords.name(text(address, "miejscowosc"));
        var house = text(address, "nrDomu");
        var flat = text(address, "nrLokalu");
        var first = street == null ? place : street.replaceFirst("^Ul\\.", "ul.");
        var number = house == null ? "" : " " + house + (flat == null ? "" : "/" + flat);
        var code = text(address, "kodPocztowy");
        var post = KrsWords.name(text(address, "poczta"));
        var town = post == null ? place : post;
        return first == null ? null : first + number + (code == null ? "" : ", " + code + " " + town);
    }

    private static String website(String written) {
        if (written == null) {
            return null;
        }
        var address = KrsWords.lower(written);
        return address.startsWith("http") ? address : "https://" + address;
    }

    private static LegalForm form(String form, String name) {
        var words = (form == null ? "" : form) + " " + name;
        for (var known : KrsWords.FORMS.entrySet()) {
            if (words.toUpperCase(Locale.ROOT).contains(known.getKey())) {
                return known.getValue();
            }
        }
        return LegalForm.OTHER;
    }
}
