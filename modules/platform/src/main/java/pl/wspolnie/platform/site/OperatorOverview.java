package pl.wspolnie.platform.site;

import java.util.List;
import java.util.Map;
import pl.wspolnie.api.text.Text;

/**
 * The installation at a glance.
 *
 * @param counts how much there is in each part, by the last segment of its address
 * @param modules the names of the installed modules
 */
public record OperatorOverview(Map<String, Long> counts, List<Text> modules) {}
