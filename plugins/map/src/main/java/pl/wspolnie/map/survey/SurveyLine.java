package pl.wspolnie.map.survey;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.activity.ActivityInput;
import pl.wspolnie.map.entry.EntryInput;

/**
 * A line of a table as it would be entered.
 *
 * @param number where it begins in the file
 * @param name the organisation as the line names it
 * @param entry the key of its entry, or {@code null} if the register holds none
 * @param change what the entry would say, or {@code null} if it says nothing new
 * @param activity what would be entered or changed, or {@code null} if there is none
 * @param activityKey of the activity with the same title, or {@code null} for a new one
 */
public record SurveyLine(
        long number,
        String name,
        Long entry,
        EntryInput change,
        ActivityInput activity,
        Long activityKey,
        List<CellFault> faults) {

    public SurveyLine {
        faults = List.copyOf(faults);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    /** Its number and, if it names one, its organisation. */
    public Text heading() {
        var line = String.valueOf(number);
        return name.isEmpty() ? Text.of("map.survey.line", line) : Text.of("map.survey.line.named", line, name);
    }

    /** What would become of the map, as keys of messages. */
    public List<String> news() {
        var news = new ArrayList<String>();
        if (change != null) {
            news.add("map.survey.change");
        }
        if (activity != null) {
            news.add(activityKey == null ? "map.survey.new" : "map.survey.known");
        }
        return news.isEmpty() ? List.of("map.survey.nothing") : news;
    }
}
