package pl.wspolnie.evaluation;

import pl.wspolnie.testkit.contract.PluginContract;

class EvaluationContractIT extends PluginContract {}
