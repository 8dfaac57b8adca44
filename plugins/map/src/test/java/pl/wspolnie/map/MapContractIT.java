package pl.wspolnie.map;

import java.util.Set;
import pl.wspolnie.testkit.contract.PluginContract;

class MapContractIT extends PluginContract {

    @Override
    protected Set<String> notMessages() {
        // What is counted against spam, what can be found, and figures.
        return Set.of("map.suggestion", "map.entry", "map.activity", "map.entries", "map.activities");
    }
}
