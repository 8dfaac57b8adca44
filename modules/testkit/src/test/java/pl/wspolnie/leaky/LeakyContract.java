package pl.wspolnie.leaky;

import pl.wspolnie.testkit.contract.PluginContract;

/** Run by the test of the contract itself. */
class LeakyContract extends PluginContract {}
