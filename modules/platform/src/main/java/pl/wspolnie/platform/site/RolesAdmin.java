package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.platform.site.PeopleView.RoleName;

/** The built-in roles and those that the municipality composed. */
public record RolesAdmin(List<RoleName> builtIn, List<RoleName> composed) {}
