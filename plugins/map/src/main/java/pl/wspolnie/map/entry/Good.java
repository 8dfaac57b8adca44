package pl.wspolnie.map.entry;

/** What organisations lend each other. */
public enum Good {
    ROOM,
    EQUIPMENT,
    SKILL,
    VOLUNTEERS,
    OTHER
}
