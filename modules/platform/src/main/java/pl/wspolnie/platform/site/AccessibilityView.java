package pl.wspolnie.platform.site;

/**
 * Whose statement it is.
 *
 * @param body the public body
 * @param email whom to write to, may be empty
 */
public record AccessibilityView(String body, String email) {}
