package pl.wspolnie.forum.standard.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How one refers to the pieces of a document, for instance «§ 3 ust. 2 pkt 1 lit. a». */
public final class Places {

    private static final int LONGEST = 120;

    private final Map<Level, String> path = new EnumMap<>(Level.class);

    private Places() {}

    /** The place of each piece, in their order; empty for what stands before the first number. */
    public static List<String> of(List<Piece> pieces) {
        var places = new Places();
        var all = new ArrayList<String>();
        pieces.forEach(piece -> all.add(places.next(piece)));
        return all;
    }

    private String next(Piece piece) {
        if (piece.level() == Level.HEADING) {
            path.clear();
            return cut(piece.whole());
        }
        if (piece.level() != Level.TEXT) {
            path.keySet().removeIf(level -> level.compareTo(piece.level()) >= 0);
            path.put(piece.level(), named(piece));
        }
        return cut(String.join(" ", path.values()));
    }

    private String named(Piece piece) {
        var number = piece.label().replaceAll("[.)]$", "");
        if (number.matches("\\d+(\\.\\d+)+")) {
            path.clear();
            return number;
        }
        return switch (piece.level()) {
            case CLAUSE -> "ust. " + number;
            case POINT -> "pkt " + number;
            case LETTER -> "lit. " + number;
            default -> number.replaceFirst("^§\\s*", "§ ");
        };
    }

    private static String cut(String place) {
        return place.length() <= LONGEST ? place : place.substring(0, LONGEST - 1) + "…";
    }
}
