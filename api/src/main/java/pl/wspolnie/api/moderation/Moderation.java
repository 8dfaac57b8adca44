package pl.wspolnie.api.moderation;

import java.util.Set;

/**
 * Whether what people publish is shown: at once or after approval, as the municipality decides per module, and no longer
 * once a moderator has hidden it with a reason that the author sees.
 *
 * <p>What is moderated is a document of a {@link pl.wspolnie.api.search.SearchSource}; the plugin asks {@link #isShown}
 * wherever it shows one to others than its author, and listens to {@link ModerationDecided}.
 */
public interface Moderation {

    /**
     * The current person publishes something.
     *
     * @param kind as its {@link pl.wspolnie.api.search.SearchSource#kind()}
     * @param title its name
     * @param path where it is shown, inside the municipality
     * @return whether it is shown at once
     */
    boolean publish(String kind, long id, String title, String path);

    /** Whether others than its author may see it; also what nobody ever moderated is shown. */
    boolean isShown(String kind, long id);

    /** The keys of all that others than their authors may not see. */
    Set<Long> withheld(String kind);
}
