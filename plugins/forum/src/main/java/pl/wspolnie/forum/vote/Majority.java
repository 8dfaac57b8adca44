package pl.wspolnie.forum.vote;

/** How many votes carry a motion. */
public enum Majority {
    /** More for than against. */
    SIMPLE,
    /** More for than against and abstaining together. */
    ABSOLUTE
}
