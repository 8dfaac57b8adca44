package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.practices.card.Card;
import pl.wspolnie.practices.card.CardInput;
import pl.wspolnie.practices.card.CardStatus;
import pl.wspolnie.practices.card.Cards;
import pl.wspolnie.practices.card.Comments;
import pl.wspolnie.practices.card.Ratings;
import pl.wspolnie.practices.card.Source;
import pl.wspolnie.practices.shared.Voice;
import pl.wspolnie.practices.visit.Visit;

/** Cards for the demonstration: those with a source tell what it tells, the others are invented. */
@ApplicationScoped
public class DemoCards {

    private static final String EVERYWHERE_ELSE = "*";

    private static final Map<Voice, List<Integer>> MARKS = Map.of(
            Voice.ORGANISATION, List.of(5, 5, 4, 5),
            Voice.OFFICIAL, List.of(4, 3, 4),
            Voice.RESIDENT, List.of(5, 4));

    private final Cards cards;
    private final Ratings ratings;
    private final Comments comments;

    protected DemoCards() {
        this(null, null, null);
    }

    @Inject
    public DemoCards(Cards cards, Ratings ratings, Comments comments) {
        this.cards = cards;
        this.ratings = ratings;
        this.comments = comments;
    }

    /** The cards of a municipality by their keys in the file. */
    Map<String, Card> add(String slug, boolean everything, Visit visit) {
        var added = new HashMap<String, Card>();
        for (var row : rows()) {
            var places = row.getJsonArray("municipalities").getValuesAs(JsonString::getString);
            if (places.contains(everything ? EVERYWHERE_ELSE : slug)) {
                added.put(row.getString("key"), enter(row, visit));
            }
        }
        return added;
    }

    private Card enter(JsonObject row, Visit visit) {
        var card = cards.enter(null, input(row, visit), CardStatus.PUBLISHED);
        if (row.getBoolean("invented")) {
            card.markInvented();
        }
        return card;
    }

    /** A draft and a card that waits, of somebody who can be tried. */
    void unfinished(Long author) {
        var rows = rows();
        var draft = new HashMap<String, Object>(Map.of("title", "Mapa ławek, na których siada się naprawdę"));
        draft.put("summary", "Seniorzy zaznaczają na mapie, gdzie brakuje ławki.");
        draft.put("source", "ELSEWHERE");
        cards.enter(author, input(Json.createObjectBuilder(draft).build(), null), CardStatus.DRAFT)
                .markInvented();
        var waiting = Json.createObjectBuilder(rows.get(rows.size() - 1))
                .add("title", "Narada sołtysów przed każdą zmianą statutu")
                .build();
        cards.enter(author, input(waiting, null), CardStatus.IN_REVIEW).markInvented();
    }

    /** What people think of a card. */
    void opinions(Card card, Long person) {
        MARKS.forEach((voice, marks) ->
                marks.forEach(mark -> ratings.enter(card, null, voice, mark).markInvented()));
        if (person != null) {
            ratings.enter(card, person, Voice.RESIDENT, 4).markInvented();
        }
        comment(
                card,
                null,
                Voice.OFFICIAL,
                "U nas tabelę mógłby prowadzić sekretariat. Trzeba policzyć, ile to godzin.");
        comment(card, person, Voice.RESIDENT, "Gdybym wiedział, że ktoś odpowie, to bym napisał, co z drogą.");
    }

    private void comment(Card card, Long author, Voice voice, String body) {
        comments.enter(card, author, voice, body).markInvented();
    }

    private static List<JsonObject> rows() {
        var file = Objects.requireNonNull(
                DemoCards.class.getResourceAsStream("/pl/wspolnie/practices/demo/cards.json"), "cards.json");
        try (var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static CardInput input(JsonObject row, Visit visit) {
        var source = Source.valueOf(row.getString("source"));
        return new CardInput(
                row.getString("title"),
                row.getString("summary"),
                text(row, "subjectName"),
                text(row, "subjectKind"),
                text(row, "address"),
                text(row, "gmina"),
                text(row, "powiat"),
                text(row, "voivodeship"),
                text(row, "phone"),
                text(row, "fax"),
                text(row, "email"),
                text(row, "website"),
                row.containsKey("kinds") ? row.getJsonArray("kinds").getValuesAs(JsonString::getString) : List.of(),
                text(row, "activity"),
                text(row, "causes"),
                text(row, "course"),
                text(row, "results"),
                text(row, "costs"),
                text(row, "money"),
                text(row, "partners"),
                text(row, "lasting"),
                text(row, "transfer"),
                text(row, "contact"),
                row.containsKey("cost") ? row.getJsonNumber("cost").bigDecimalValue() : null,
                source,
                text(row, "sourceNote"),
                source == Source.VISIT && visit != null ? visit.id() : null,
                null);
    }

    private static String text(JsonObject row, String field) {
        return row.getString(field, null);
    }
}
