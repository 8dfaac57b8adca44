package pl.wspolnie.map.place;

/** Something at a position, known by its key. */
public record Spot(long id, Position at) {}
