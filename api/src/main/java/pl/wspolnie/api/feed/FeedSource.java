package pl.wspolnie.api.feed;

import java.util.List;

/** News of a module for the municipality's Atom feed. */
public interface FeedSource {

    /** The newest public entries, newest first, at most {@code limit}. */
    List<FeedEntry> newest(int limit);
}
