package pl.wspolnie.practices;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.REPRESENTATIVE;
import static pl.wspolnie.api.security.Role.RESIDENT;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.practices.card.CardApi;
import pl.wspolnie.practices.card.CardData;
import pl.wspolnie.practices.card.CardFigure;
import pl.wspolnie.practices.card.CardPages;
import pl.wspolnie.practices.card.CardSearch;
import pl.wspolnie.practices.card.CardTable;
import pl.wspolnie.practices.card.Cards;
import pl.wspolnie.practices.card.CommentSearch;
import pl.wspolnie.practices.card.Comments;
import pl.wspolnie.practices.card.OpinionData;
import pl.wspolnie.practices.card.OpinionPages;
import pl.wspolnie.practices.card.Ratings;
import pl.wspolnie.practices.card.ReviewPages;
import pl.wspolnie.practices.model.ElementApi;
import pl.wspolnie.practices.model.ElementPages;
import pl.wspolnie.practices.model.ModelApi;
import pl.wspolnie.practices.model.ModelPages;
import pl.wspolnie.practices.model.ModelSearch;
import pl.wspolnie.practices.model.Models;
import pl.wspolnie.practices.model.WayPages;
import pl.wspolnie.practices.shared.Voices;
import pl.wspolnie.practices.visit.AnswerPages;
import pl.wspolnie.practices.visit.NoteData;
import pl.wspolnie.practices.visit.NotePages;
import pl.wspolnie.practices.visit.NoteSearch;
import pl.wspolnie.practices.visit.ParticipantApi;
import pl.wspolnie.practices.visit.ParticipantData;
import pl.wspolnie.practices.visit.ParticipantFigure;
import pl.wspolnie.practices.visit.Participants;
import pl.wspolnie.practices.visit.RegistrationPages;
import pl.wspolnie.practices.visit.ReportPages;
import pl.wspolnie.practices.visit.Tidings;
import pl.wspolnie.practices.visit.VisitApi;
import pl.wspolnie.practices.visit.VisitCalendar;
import pl.wspolnie.practices.visit.VisitFigure;
import pl.wspolnie.practices.visit.VisitPages;
import pl.wspolnie.practices.visit.VisitSearch;
import pl.wspolnie.practices.visit.VisitSettings;
import pl.wspolnie.practices.visit.Visits;
import pl.wspolnie.practices.visit.WaitingLists;

/** Good practices: study visits, cards of what was seen, and the models that are made from them. */
public class PracticesPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("practices")
                .withResources(IndexPages.class)
                .withResources(VisitPages.class, RegistrationPages.class, AnswerPages.class, NotePages.class)
                .withResources(ReportPages.class, VisitApi.class, ParticipantApi.class)
                .withResources(CardPages.class, ReviewPages.class, OpinionPages.class, CardApi.class)
                .withResources(ModelPages.class, ElementPages.class, WayPages.class, ModelApi.class, ElementApi.class)
                .withPermissions(
                        PermissionDefinition.of(Visits.MANAGE, OFFICER),
                        PermissionDefinition.of(Participants.REGISTER, OFFICER, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Participants.ATTEND, RESIDENT),
                        PermissionDefinition.of(Voices.OFFICIAL, OFFICER),
                        PermissionDefinition.of(Cards.WRITE, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Cards.REVIEW, OFFICER),
                        PermissionDefinition.of(Ratings.RATE, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Comments.WRITE, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Models.MANAGE, OFFICER))
                .withSettings(
                        VisitSettings.PEOPLE_PER_ORGANISATION,
                        VisitSettings.OFFICIAL_PERCENT,
                        VisitSettings.FILE_MEGABYTES)
                .withNavigation(NavigationItem.open("practices.module.name", "practices"))
                .withTiles(PracticesTiles.class)
                .withSearchSources(
                        VisitSearch.class, NoteSearch.class, CardSearch.class, CommentSearch.class, ModelSearch.class)
                .withNotificationKinds(Tidings.REGISTRATION, Cards.DECISION)
                .withFeeds(PracticesNews.class)
                .withCalendars(VisitCalendar.class)
                .withDataSets(CardTable.class)
                .withPersonalData(ParticipantData.class, NoteData.class, CardData.class, OpinionData.class)
                .withListeners(PracticesModeration.class, WaitingLists.class)
                .withFigures(VisitFigure.class, ParticipantFigure.class, CardFigure.class)
                .withDemoData(PracticesDemo.class);
    }
}
