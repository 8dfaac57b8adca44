package pl.wspolnie.platform.search;

import java.util.ArrayList;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Cuts passages into runs of found and other text, and leaves escaping to the page. */
final class SnippetFormatter extends PassageFormatter {

    private static final String GAP = " … ";

    @Override
    public Snippet format(Passage[] passages, String content) {
        var parts = new ArrayList<Snippet.Part>();
        var end = 0;
        for (var passage : passages) {
            if (passage.getStartOffset() > end) {
                add(parts, GAP, false);
            }
            addPassage(parts, passage, content);
            end = passage.getEndOffset();
        }
        if (end < content.length()) {
            add(parts, GAP.stripTrailing(), false);
        }
        return new Snippet(parts);
    }

    private static void addPassage(ArrayList<Snippet.Part> parts, Passage passage, String content) {
        var position = passage.getStartOffset();
        for (var match = 0; match < passage.getNumMatches(); match++) {
            // A word matches in each of its shapes: the same offsets come more than once.
            var start = Math.max(position, passage.getMatchStarts()[match]);
            var stop = passage.getMatchEnds()[match];
            if (stop > start) {
                add(parts, content.substring(position, start), false);
                add(parts, content.substring(start, stop), true);
                position = stop;
            }
        }
        var end = Math.max(position, passage.getEndOffset());
        add(parts, content.substring(position, end), false);
    }

    private static void add(ArrayList<Snippet.Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Snippet.Part(text, found));
        }
    }
}
