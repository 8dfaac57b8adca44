package pl.wspolnie.api.people;

/** A named unit of the municipality's office, for instance the one for social affairs. */
public record Department(long id, String name) {}
