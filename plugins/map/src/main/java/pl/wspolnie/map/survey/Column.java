package pl.wspolnie.map.survey;

import java.util.Arrays;
import java.util.Optional;
import pl.wspolnie.map.words.Folded;

/** The columns of a table, with their Polish headings; what is in the same line belongs together. */
public enum Column {
    ORGANISATION("organizacja", "name"),
    KRS("KRS", "krs"),
    NIP("NIP", "nip"),
    REGON("REGON", "regon"),
    STORY("historia", "story"),
    OFFER("oferta dla mieszkańców", "offer"),
    SHARES_ROOM("udostępnia sale", "exchanges"),
    SHARES_EQUIPMENT("udostępnia sprzęt", "exchanges"),
    SHARES_SKILL("udostępnia wiedzę i umiejętności", "exchanges"),
    SHARES_VOLUNTEERS("udostępnia wolontariuszy", "exchanges"),
    SHARES_OTHER("udostępnia inne", "exchanges"),
    SEEKS_ROOM("szuka sal", "exchanges"),
    SEEKS_EQUIPMENT("szuka sprzętu", "exchanges"),
    SEEKS_SKILL("szuka wiedzy i umiejętności", "exchanges"),
    SEEKS_VOLUNTEERS("szuka wolontariuszy", "exchanges"),
    SEEKS_OTHER("szuka innych", "exchanges"),
    PLACE("siedziba na mapie", "place"),
    LATITUDE("szerokość", "latitude"),
    LONGITUDE("długość", "longitude"),
    APPROXIMATE("położenie przybliżone", "approximate"),
    AREA("sołectwo lub osiedle", "area"),
    TITLE("działanie", "title"),
    WHAT("opis działania", "what"),
    FIELD("sfera", "field"),
    GROUPS("dla kogo", "groups"),
    STATUS("stan", "status"),
    STARTS("od", "startsOn"),
    ENDS("do", "endsOn"),
    RECURRING("kiedy", "recurring"),
    WHERE("gdzie", "place"),
    SHAPE("kształt na mapie", "shape"),
    POSITIONS("współrzędne działania", "positions"),
    AREAS("sołectwa działania", "areas");

    private final String heading;
    private final String field;

    Column(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    /** As it stands in the first line. */
    public String heading() {
        return heading;
    }

    /** The field of the input that it fills. */
    String field() {
        return field;
    }

    boolean isOfActivity() {
        return ordinal() >= TITLE.ordinal();
    }

    boolean isExchange() {
        return ordinal() >= SHARES_ROOM.ordinal() && ordinal() <= SEEKS_OTHER.ordinal();
    }

    /** With this heading, without case and diacritics, or its name. */
    static Optional<Column> of(String heading) {
        var folded = Folded.of(heading);
        return Arrays.stream(values())
                .filter(column -> Folded.of(column.heading).equals(folded)
                        || Folded.of(column.name().replace('_', ' ')).equals(folded))
                .findFirst();
    }

    /** Which stands for a field of the input. */
    static Optional<Column> filling(String field, boolean ofActivity) {
        var name = field.replaceFirst("\\[.*", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(name) && column.isOfActivity() == ofActivity)
                .findFirst();
    }
}
