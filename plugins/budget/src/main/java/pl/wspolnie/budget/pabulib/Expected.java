package pl.wspolnie.budget.pabulib;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.wspolnie.api.text.Text;

/** Says in the reader's language what the reader of files expected; the engine says it in English. */
final class Expected {

    /** How the engine's words begin, to the last part of the message's key; what follows is the message's argument. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("text in UTF-8", "utf8");
        KEYS.put("a closing quote", "quote");
        KEYS.put("a semicolon or the end of the line after the closing quote", "afterquote");
        KEYS.put("a semicolon and the value of ", "value");
        KEYS.put("a column name that does not stand twice", "columntwice");
        KEYS.put("a row of column names with ", "columns");
        KEYS.put("the column names key;value", "metacolumns");
        KEYS.put("the column ", "column");
        KEYS.put("no more than ", "fields");
        KEYS.put("a key that does not stand twice", "keytwice");
        KEYS.put("a budget: a number that is not negative", "budget");
        KEYS.put("the key ", "key");
        KEYS.put("a vote_type: ", "votetype");
        KEYS.put("the section ", "section");
        KEYS.put("the names of the columns of ", "names");
        KEYS.put("a project_id that no other project has", "projecttwice");
        KEYS.put("a project_id", "project");
        KEYS.put("a cost: a number that is not negative", "cost");
        KEYS.put("a voter_id that no other voter has", "votertwice");
        KEYS.put("as many points as projects", "points");
        KEYS.put("a number of points with at most 6 decimals and 18 digits", "longpoints");
        KEYS.put("a number of points", "number");
        KEYS.put("the end of the file", "end");
    }

    private Expected() {}

    /** The engine's words as a message; words that it has not said before stay as they are. */
    static Text text(String words) {
        return KEYS.entrySet().stream()
                .filter(entry -> words.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> Text.of(
                        "budget.expected." + entry.getValue(),
                        words.substring(entry.getKey().length())))
                .orElseGet(() -> Text.literally(words));
    }
}
