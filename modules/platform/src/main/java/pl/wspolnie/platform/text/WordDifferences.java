package pl.wspolnie.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.wspolnie.api.text.Differences;

/** Compares wordings word by word (Myers' algorithm). */
@ApplicationScoped
public class WordDifferences implements Differences {

    /** A word, a run of white space, or another mark alone. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    @Override
    public List<Part> between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var parts = new ArrayList<Part>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            add(parts, Kind.KEPT, old.subList(at, source.getPosition()));
            add(parts, Kind.REMOVED, source.getLines());
            add(parts, Kind.ADDED, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        add(parts, Kind.KEPT, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
