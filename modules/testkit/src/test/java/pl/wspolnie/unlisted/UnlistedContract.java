package pl.wspolnie.unlisted;

import pl.wspolnie.testkit.contract.PluginContract;

/** Run by the test of the contract itself. */
class UnlistedContract extends PluginContract {}
