package pl.wspolnie.sample;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.web.NavigationItem;

/** A noticeboard: the smallest plugin that uses most of what there is, and does it right. */
public final class SamplePlugin implements Plugin {

    /** How long a notice may be. */
    static final Setting<Long> LENGTH = Setting.number("length", 2_000, 10, 4_000);

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("sample")
                .withResources(NoticePages.class, NoticeApi.class)
                .withPermissions(
                        PermissionDefinition.of("sample.notice.post", Role.RESIDENT),
                        PermissionDefinition.of("sample.notice.pin", Role.OFFICER))
                .withSettings(LENGTH)
                .withNavigation(NavigationItem.open("sample.module.name", "sample"))
                .withTiles(NoticeTiles.class)
                .withSearchSources(NoticeSearch.class)
                .withFeeds(NoticeFeed.class)
                .withCalendars(NoticeDates.class)
                .withDataSets(NoticeTable.class)
                .withPersonalData(NoticeAuthors.class)
                .withFigures(NoticeFigure.class)
                .withDemoData(NoticeDemo.class);
    }
}
