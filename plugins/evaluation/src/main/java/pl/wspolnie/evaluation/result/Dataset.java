package pl.wspolnie.evaluation.result;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.evaluation.answer.Answers;
import pl.wspolnie.evaluation.questionnaire.Cell;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.ItemKind;

/** The answers of a wave by columns, so that each is counted in one go. Of texts it only knows that they are there. */
final class Dataset {

    private static final String WRITTEN = "1";

    private final Content content;
    private final int size;
    private final Map<String, String[]> columns = new LinkedHashMap<>();

    private Dataset(Content content, int size) {
        this.content = content;
        this.size = size;
        content.cells().keySet().forEach(key -> columns.put(key, new String[size]));
    }

    /** @param stored answers as they are stored */
    static Dataset of(Content content, List<String> stored) {
        var data = new Dataset(content, stored.size());
        var cells = content.cells();
        var words = new HashMap<String, String>();
        for (int row = 0; row < stored.size(); row++) {
            int at = row;
            Answers.each(stored.get(row), (key, value) -> data.put(at, cells.get(key), value, words));
        }
        return data;
    }

    private void put(int row, Cell cell, String value, Map<String, String> words) {
        if (cell != null) {
            columns.get(cell.key())[row] =
                    cell.item().kind() == ItemKind.TEXT ? WRITTEN : words.computeIfAbsent(value, same -> same);
        }
    }

    int size() {
        return size;
    }

    Content content() {
        return content;
    }

    /** The values of a cell; {@code null} where nothing was answered. */
    String[] column(String key) {
        return columns.get(key);
    }

    /** Who has answered an item, at least in part. */
    boolean[] answered(Item item) {
        var answered = new boolean[size];
        for (var cell : item.cells()) {
            var column = columns.get(cell.key());
            for (int row = 0; row < size; row++) {
                answered[row] |= column[row] != null;
            }
        }
        return answered;
    }
}
