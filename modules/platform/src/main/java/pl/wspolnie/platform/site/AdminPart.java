package pl.wspolnie.platform.site;

import pl.wspolnie.api.people.CurrentRequest;

/** The parts of a municipality's administration, in the order of their tabs. */
public enum AdminPart {
    OVERVIEW("admin", "platform.organisations.manage"),
    MODULES("admin/modules", "platform.modules.manage"),
    PEOPLE("admin/people", "platform.roles.manage"),
    ROLES("admin/roles", "platform.roles.compose"),
    DEPARTMENTS("admin/departments", "platform.departments.manage"),
    RIGHTS("admin/rights", "platform.roles.manage"),
    ORGANISATIONS("admin/organisations", "platform.organisations.manage"),
    MODERATION("admin/moderation", "platform.moderate"),
    AREAS("admin/areas", "platform.areas.manage"),
    DETAILS("admin/details", "platform.details.manage"),
    SETTINGS("admin/settings", "platform.settings.manage"),
    PRIVACY("admin/privacy", "platform.privacy.manage"),
    AUDIT("admin/audit", "platform.audit.read");

    private final String path;
    private final String permission;

    AdminPart(String path, String permission) {
        this.path = path;
        this.permission = permission;
    }

    /** Inside the municipality. */
    public String path() {
        return path;
    }

    /** Whether who asks may open it; one who grants roles in a department looks after its people. */
    public boolean isOpenTo(CurrentRequest request) {
        var reach = request.reach(permission);
        return this == PEOPLE ? reach.isAnywhere() : reach.everywhere();
    }

    /** The message key of its name; with {@code .hint} of what can be done there. */
    public String label() {
        return "platform.site.admin." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param current the last segment of the address, empty for the overview */
    public boolean isAt(String current) {
        return path.equals(current.isEmpty() ? "admin" : "admin/" + current);
    }
}
