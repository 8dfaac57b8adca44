package pl.wspolnie.budget;

import pl.wspolnie.testkit.contract.PluginContract;

class BudgetContractIT extends PluginContract {}
