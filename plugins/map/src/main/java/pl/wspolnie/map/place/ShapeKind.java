package pl.wspolnie.map.place;

/** What an activity looks like on the map. */
public enum ShapeKind {
    /** One or more places. */
    POINTS(1),
    /** A way from the first position to the last, for instance of a run. */
    ROUTE(2),
    /** A surface with the positions as its corners. */
    SURFACE(3),
    /** All of the municipality, or the areas that are named; no positions. */
    WHOLE(0);

    private final int least;

    ShapeKind(int least) {
        this.least = least;
    }

    /** How many positions it needs. */
    public int least() {
        return least;
    }
}
