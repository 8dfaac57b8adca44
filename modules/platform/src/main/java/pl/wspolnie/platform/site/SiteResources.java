package pl.wspolnie.platform.site;

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
        CompositionPages.class,
        DepartmentPages.class,
        RightsPages.class,
        OrganisationAdminPages.class,
        MandatePages.class,
        AreaAdminPages.class,
        DetailsPages.class,
        SettingsPages.class,
        PrivacyAdminPages.class,
        AuditPages.class,
        OperatorPages.class,
        OperatorMunicipalityPages.class,
        OperatorProjectPages.class
    };

    private SiteResources() {}
}
