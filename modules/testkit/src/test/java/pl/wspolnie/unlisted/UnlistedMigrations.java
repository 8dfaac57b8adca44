package pl.wspolnie.unlisted;

import java.util.List;
import pl.wspolnie.testkit.contract.PluginContract;
import pl.wspolnie.testkit.contract.Subject;

/** Run by the test of the contract itself: a listed plugin with a script this faulty would keep the server down. */
class UnlistedMigrations extends PluginContract {

    @Override
    protected Subject subject() {
        var plugin = new UnlistedPlugin();
        return new Subject(plugin, plugin.manifest());
    }

    @Override
    protected List<String> before() {
        return List.of("platform");
    }
}
