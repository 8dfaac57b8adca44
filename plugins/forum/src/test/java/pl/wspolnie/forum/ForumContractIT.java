package pl.wspolnie.forum;

import pl.wspolnie.testkit.contract.PluginContract;

class ForumContractIT extends PluginContract {}
