package pl.wspolnie.map;

import java.util.Set;
import pl.wspolnie.testkit.contract.PluginContract;

class MapContractIT extends PluginContract {

    @Override
    protected Set<String> notMessages() {
        return Set.of();
    }
}
