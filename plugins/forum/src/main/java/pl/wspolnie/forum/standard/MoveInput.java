package pl.wspolnie.forum.standard;

/** Where a paragraph is moved: one place up, or else down. */
public record MoveInput(boolean up) {}
