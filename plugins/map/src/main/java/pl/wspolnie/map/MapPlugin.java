package pl.wspolnie.map;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.REPRESENTATIVE;
import static pl.wspolnie.api.security.Role.RESIDENT;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.map.activity.ActivityCalendar;
import pl.wspolnie.map.activity.ActivityFigure;
import pl.wspolnie.map.activity.ActivityNews;
import pl.wspolnie.map.activity.ActivitySearch;
import pl.wspolnie.map.demo.MapDemo;
import pl.wspolnie.map.directory.DirectoryPages;
import pl.wspolnie.map.directory.FeaturePages;
import pl.wspolnie.map.directory.PlacesData;
import pl.wspolnie.map.entry.DayListener;
import pl.wspolnie.map.entry.EditorData;
import pl.wspolnie.map.entry.EntryFigure;
import pl.wspolnie.map.entry.EntrySearch;
import pl.wspolnie.map.entry.RegisterListener;
import pl.wspolnie.map.entry.Reminders;
import pl.wspolnie.map.entry.SwitchListener;
import pl.wspolnie.map.keeping.ActivityPages;
import pl.wspolnie.map.keeping.DirectoryApi;
import pl.wspolnie.map.keeping.EntryApi;
import pl.wspolnie.map.keeping.EntryPages;
import pl.wspolnie.map.keeping.KeepingApi;
import pl.wspolnie.map.keeping.KeepingPages;
import pl.wspolnie.map.keeping.MapTiles;
import pl.wspolnie.map.outline.OutlineApi;
import pl.wspolnie.map.outline.OutlinePages;
import pl.wspolnie.map.suggestion.SenderData;
import pl.wspolnie.map.suggestion.SuggestionApi;
import pl.wspolnie.map.suggestion.SuggestionPages;
import pl.wspolnie.map.suggestion.Suggestions;
import pl.wspolnie.map.survey.EntriesTable;
import pl.wspolnie.map.survey.SurveyApi;
import pl.wspolnie.map.survey.SurveyPages;

/** The map of what non-governmental organisations do: where, for whom, and where nobody does anything. */
public class MapPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("map")
                .withResources(DirectoryPages.class, DirectoryApi.class, FeaturePages.class)
                .withResources(EntryPages.class, EntryApi.class, ActivityPages.class)
                .withResources(SuggestionPages.class, SuggestionApi.class)
                .withResources(SurveyPages.class, SurveyApi.class)
                .withResources(OutlinePages.class, OutlineApi.class)
                .withResources(KeepingPages.class, KeepingApi.class)
                .withPermissions(
                        PermissionDefinition.of(MapRights.EDIT, REPRESENTATIVE, OFFICER)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(MapRights.MANAGE, OFFICER),
                        PermissionDefinition.of(MapRights.SUGGEST, RESIDENT))
                .withNavigation(NavigationItem.open("map.module.name", "map"))
                .withTiles(MapTiles.class)
                .withSearchSources(EntrySearch.class, ActivitySearch.class)
                .withNotificationKinds(Reminders.CONFIRM, Suggestions.DECIDED)
                .withFeeds(ActivityNews.class)
                .withCalendars(ActivityCalendar.class)
                .withDataSets(EntriesTable.class, PlacesData.class)
                .withPersonalData(EditorData.class, SenderData.class)
                .withListeners(RegisterListener.class, SwitchListener.class, DayListener.class)
                .withFigures(ActivityFigure.class, EntryFigure.class)
                .withDemoData(MapDemo.class);
    }
}
