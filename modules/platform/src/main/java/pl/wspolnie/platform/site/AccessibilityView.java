package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;

/**
 * An accessibility statement.
 *
 * @param body the public body
 * @param url of the site
 * @param status {@code full}, {@code partial} or {@code none}
 * @param method {@code self} or {@code audit}
 * @param lacks what is not accessible, in the municipality's words
 * @param check the last automatic check, or {@code null}
 */
public record AccessibilityView(
        String body,
        String url,
        Days days,
        String status,
        String method,
        List<String> lacks,
        Contact contact,
        List<String> building,
        List<String> apps,
        AccessibilityCheck check) {

    /** Days, each {@code null} where it is not known. */
    public record Days(LocalDate published, LocalDate updated, LocalDate prepared, LocalDate reviewed) {}

    /** Whom to ask; empty where it is not known. */
    public record Contact(String person, String email, String phone) {}
}
