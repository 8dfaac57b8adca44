package pl.wspolnie.platform.site;

import pl.wspolnie.api.settings.Setting;

/** The resources of this package, for the platform's manifest. */
public final class SiteResources {

    @SuppressWarnings("MutablePublicArray") // handed to the manifest, which copies it
    public static final Class<?>[] ALL = {
        HomePages.class,
        ProjectPages.class,
        HelpPages.class,
        AccessibilityPages.class,
        MunicipalityPages.class,
        OrganisationPages.class,
        OrganisationApi.class,
        OrganisationEntryPages.class,
        OrganisationKeepingPages.class,
        OrganisationDecisionPages.class,
        MemberPages.class,
        RegisterImportPages.class,
        RegisterImportApi.class,
        MyOrganisationPages.class,
        AdminPages.class,
        ModulePages.class,
        ModuleApi.class,
        RolePages.class,
        GrantApi.class,
        RoleApi.class,
        RightsApi.class,
        CompositionPages.class,
        DepartmentPages.class,
        DepartmentApi.class,
        RightsPages.class,
        OrganisationAdminPages.class,
        MandatePages.class,
        AreaAdminPages.class,
        DetailsPages.class,
        SettingsPages.class,
        AccessibilityCheckApi.class,
        PrivacyAdminPages.class,
        AuditPages.class,
        OperatorPages.class,
        OperatorMunicipalityPages.class,
        OperatorProjectPages.class
    };

    /** The settings of this package, for the platform's manifest. */
    @SuppressWarnings("MutablePublicArray") // handed to the manifest, which copies it
    public static final Setting<?>[] SETTINGS = AccessibilitySettings.ALL.toArray(Setting[]::new);

    private SiteResources() {}
}
