package pl.wspolnie.practices;

import java.util.Set;
import pl.wspolnie.testkit.contract.PluginContract;

class PracticesContractIT extends PluginContract {

    /** Keys of figures. */
    @Override
    protected Set<String> notMessages() {
        return Set.of("practices.cards", "practices.visits", "practices.participants");
    }
}
