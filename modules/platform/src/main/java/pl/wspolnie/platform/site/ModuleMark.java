package pl.wspolnie.platform.site;

import pl.wspolnie.api.text.Text;

/**
 * A module by name, and whether it can be used.
 *
 * @param state {@code on}, {@code off}, {@code installed} (where no municipality is meant) or {@code missing}
 * @param path where it is, or {@code null} if it cannot be opened from here
 */
public record ModuleMark(String id, Text name, String state, String path) {}
