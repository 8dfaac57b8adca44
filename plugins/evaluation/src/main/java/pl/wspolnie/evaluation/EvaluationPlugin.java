package pl.wspolnie.evaluation;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** The evaluation. */
public class EvaluationPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("evaluation");
    }
}
