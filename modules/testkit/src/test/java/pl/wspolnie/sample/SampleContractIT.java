package pl.wspolnie.sample;

import pl.wspolnie.testkit.contract.PluginContract;

class SampleContractIT extends PluginContract {}
