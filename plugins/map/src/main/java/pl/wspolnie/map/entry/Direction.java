package pl.wspolnie.map.entry;

/** Whether an organisation gives something or needs it. */
public enum Direction {
    SHARES,
    SEEKS
}
