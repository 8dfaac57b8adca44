package pl.wspolnie.broken;

import pl.wspolnie.testkit.contract.PluginContract;

/** Run by the test of the contract itself. */
class BrokenContract extends PluginContract {}
