package pl.wspolnie.platform.site;

import java.util.List;

/**
 * Projects to choose from.
 *
 * @param base what stands before the slug in their addresses
 */
public record ProjectList(List<ProjectCard> projects, String base) {}
