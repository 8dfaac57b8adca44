package pl.wspolnie.platform;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.platform.access.AccessSettings;
import pl.wspolnie.platform.access.AccountPages;
import pl.wspolnie.platform.access.ActingPages;
import pl.wspolnie.platform.access.CodePages;
import pl.wspolnie.platform.access.DeparturePages;
import pl.wspolnie.platform.access.EmailPages;
import pl.wspolnie.platform.access.InvitationPages;
import pl.wspolnie.platform.access.LogInPages;
import pl.wspolnie.platform.access.LogOutPages;
import pl.wspolnie.platform.access.PasswordPages;
import pl.wspolnie.platform.access.ProviderPages;
import pl.wspolnie.platform.access.RegisterPages;
import pl.wspolnie.platform.access.SecondFactorPages;
import pl.wspolnie.platform.access.SessionApi;
import pl.wspolnie.platform.access.SessionPages;
import pl.wspolnie.platform.access.SetupPages;
import pl.wspolnie.platform.access.TokenApi;
import pl.wspolnie.platform.access.TokenPages;
import pl.wspolnie.platform.api.ApiIndex;
import pl.wspolnie.platform.api.ApiPages;
import pl.wspolnie.platform.audit.VerifyAudit;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.feed.DataApi;
import pl.wspolnie.platform.feed.DataPages;
import pl.wspolnie.platform.feed.FeedPages;
import pl.wspolnie.platform.feed.PersonalCalendarPages;
import pl.wspolnie.platform.following.FollowPages;
import pl.wspolnie.platform.moderation.AuthorPages;
import pl.wspolnie.platform.moderation.ModerationApi;
import pl.wspolnie.platform.moderation.ModerationNews;
import pl.wspolnie.platform.moderation.ModerationPages;
import pl.wspolnie.platform.moderation.ReportApi;
import pl.wspolnie.platform.moderation.ReportPages;
import pl.wspolnie.platform.notifications.ChoiceApi;
import pl.wspolnie.platform.notifications.ChoicePages;
import pl.wspolnie.platform.notifications.NotificationApi;
import pl.wspolnie.platform.notifications.NotificationPages;
import pl.wspolnie.platform.notifications.StopPages;
import pl.wspolnie.platform.operator.WorksApi;
import pl.wspolnie.platform.operator.WorksPages;
import pl.wspolnie.platform.people.OrganisationNews;
import pl.wspolnie.platform.people.OrganisationsTable;
import pl.wspolnie.platform.privacy.Clauses;
import pl.wspolnie.platform.privacy.MyDataPages;
import pl.wspolnie.platform.search.AreaSource;
import pl.wspolnie.platform.search.OrganisationSource;
import pl.wspolnie.platform.search.ProjectSource;
import pl.wspolnie.platform.search.SearchApi;
import pl.wspolnie.platform.search.SearchPages;
import pl.wspolnie.platform.site.SiteResources;
import pl.wspolnie.platform.web.Language;

/** The core, which declares itself as the plugins do, and is always on. */
public class Platform implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of(PluginSet.PLATFORM)
                .withResources(
                        AccountPages.class,
                        CodePages.class,
                        DeparturePages.class,
                        ActingPages.class,
                        ApiIndex.class,
                        ApiPages.class,
                        DataApi.class,
                        DataPages.class,
                        EmailPages.class,
                        FeedPages.class,
                        PersonalCalendarPages.class,
                        InvitationPages.class,
                        FollowPages.class,
                        Language.class,
                        LogInPages.class,
                        LogOutPages.class,
                        MyDataPages.class,
                        ChoiceApi.class,
                        ChoicePages.class,
                        StopPages.class,
                        AuthorPages.class,
                        ModerationPages.class,
                        ModerationApi.class,
                        ReportApi.class,
                        ReportPages.class,
                        NotificationApi.class,
                        NotificationPages.class,
                        PasswordPages.class,
                        ProviderPages.class,
                        RegisterPages.class,
                        SearchApi.class,
                        SecondFactorPages.class,
                        SearchPages.class,
                        SessionApi.class,
                        SessionPages.class,
                        SetupPages.class,
                        TokenPages.class,
                        TokenApi.class,
                        WorksApi.class,
                        WorksPages.class)
                .withSearchSources(OrganisationSource.class, AreaSource.class, ProjectSource.class)
                .withPermissions(
                        PermissionDefinition.of("platform.account", Role.RESIDENT),
                        PermissionDefinition.of("platform.organisation.enter", Role.RESIDENT),
                        PermissionDefinition.of("platform.organisation.keep", Role.REPRESENTATIVE)
                                .under(MandateKind.MANAGE),
                        PermissionDefinition.of("platform.organisations.manage", Role.OFFICER),
                        PermissionDefinition.of("platform.mandates.manage", Role.OFFICER),
                        PermissionDefinition.of("platform.areas.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.details.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.modules.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.moderate", Role.OFFICER),
                        PermissionDefinition.of("platform.moderation.rule", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.privacy.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.settings.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.roles.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.roles.compose", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.departments.manage", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.audit.read", Role.ADMINISTRATOR),
                        PermissionDefinition.of("platform.operate", Role.OPERATOR))
                .withResources(SiteResources.ALL)
                .withSettings(AccessSettings.SECOND_FACTOR)
                .withNavigation(
                        NavigationItem.open("platform.site.projects.title", "projects"),
                        NavigationItem.open("platform.site.organisations", "organisations"))
                .withNotificationKinds(OrganisationNews.ENTRY, OrganisationNews.CONFIRMATION, OrganisationNews.MANDATE)
                .withSettings(Clauses.INSPECTOR)
                .withSettings(SiteResources.SETTINGS)
                .withNotificationKinds(ModerationNews.QUEUE, ModerationNews.DECISION)
                .withDataSets(OrganisationsTable.class)
                .withCommands(new VerifyAudit());
    }
}
