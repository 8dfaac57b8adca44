package pl.wspolnie.platform.site;

import java.util.List;

/** Every installed module, and the sets. */
public record ModulesView(List<ModuleRow> modules, List<SetView> sets) {}
