package pl.wspolnie.platform.site;

/**
 * Where to find help; both are empty outside a municipality.
 *
 * @param accessibility the address of the accessibility statement
 */
public record HelpView(String office, String email, String accessibility) {}
