package pl.wspolnie.platform.site;

import java.util.Map;

/** How much there is in each part of the administration. */
public record AdminOverview(Map<AdminPart, Integer> counts) {}
