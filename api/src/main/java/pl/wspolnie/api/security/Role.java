package pl.wspolnie.api.security;

/** The built-in roles. Whom one speaks for decides the first two; the others are granted. */
public enum Role {
    /** Anybody with an account who is logged in. */
    RESIDENT,
    /** Somebody acting now for an organisation of the municipality under a mandate in force. */
    REPRESENTATIVE,
    /** An official (urzędnik) of the municipality who works with its content. */
    OFFICER,
    /** Who decides on a municipality's modules, settings and roles. */
    ADMINISTRATOR,
    /** Who runs the whole installation: municipalities and projects. */
    OPERATOR
}
