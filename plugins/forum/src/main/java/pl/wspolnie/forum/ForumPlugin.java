package pl.wspolnie.forum;

import static pl.wspolnie.api.security.Role.OFFICER;
import static pl.wspolnie.api.security.Role.REPRESENTATIVE;
import static pl.wspolnie.api.security.Role.RESIDENT;

import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.BodyApi;
import pl.wspolnie.forum.body.BodyForms;
import pl.wspolnie.forum.body.BodySearch;
import pl.wspolnie.forum.body.MemberData;
import pl.wspolnie.forum.body.MemberPages;
import pl.wspolnie.forum.meeting.BodyPages;
import pl.wspolnie.forum.meeting.Invitations;
import pl.wspolnie.forum.meeting.MaterialPages;
import pl.wspolnie.forum.meeting.MeetingApi;
import pl.wspolnie.forum.meeting.MeetingCalendar;
import pl.wspolnie.forum.meeting.MeetingPages;
import pl.wspolnie.forum.meeting.MeetingSearch;
import pl.wspolnie.forum.meeting.MeetingSettings;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.meeting.MeetingsHeld;
import pl.wspolnie.forum.meeting.MeetingsTable;
import pl.wspolnie.forum.meeting.OrganisationsPresent;
import pl.wspolnie.forum.meeting.ParticipantApi;
import pl.wspolnie.forum.meeting.ParticipantData;
import pl.wspolnie.forum.meeting.ParticipantPages;
import pl.wspolnie.forum.meeting.RegistrationPages;
import pl.wspolnie.forum.meeting.Registrations;
import pl.wspolnie.forum.minutes.ForumNews;
import pl.wspolnie.forum.minutes.ProtocolApi;
import pl.wspolnie.forum.minutes.ProtocolPages;
import pl.wspolnie.forum.minutes.ProtocolSearch;
import pl.wspolnie.forum.minutes.Protocols;
import pl.wspolnie.forum.standard.AnswerPages;
import pl.wspolnie.forum.standard.AnsweredFigure;
import pl.wspolnie.forum.standard.Answers;
import pl.wspolnie.forum.standard.Discussion;
import pl.wspolnie.forum.standard.DraftApi;
import pl.wspolnie.forum.standard.DraftPages;
import pl.wspolnie.forum.standard.ParagraphSearch;
import pl.wspolnie.forum.standard.RemarkApi;
import pl.wspolnie.forum.standard.RemarkData;
import pl.wspolnie.forum.standard.RemarkFigure;
import pl.wspolnie.forum.standard.RemarkModeration;
import pl.wspolnie.forum.standard.RemarkPages;
import pl.wspolnie.forum.standard.RemarkSearch;
import pl.wspolnie.forum.standard.Remarks;
import pl.wspolnie.forum.standard.RemarksTable;
import pl.wspolnie.forum.standard.ReportPages;
import pl.wspolnie.forum.standard.StandardApi;
import pl.wspolnie.forum.standard.StandardCalendar;
import pl.wspolnie.forum.standard.StandardDemo;
import pl.wspolnie.forum.standard.StandardForms;
import pl.wspolnie.forum.standard.StandardNews;
import pl.wspolnie.forum.standard.StandardPages;
import pl.wspolnie.forum.standard.StandardSearch;
import pl.wspolnie.forum.standard.StandardSettings;
import pl.wspolnie.forum.standard.StandardTiles;
import pl.wspolnie.forum.standard.Standards;
import pl.wspolnie.forum.standard.WordingPages;
import pl.wspolnie.forum.vote.VoteApi;
import pl.wspolnie.forum.vote.VotePages;
import pl.wspolnie.forum.vote.VoterData;
import pl.wspolnie.forum.vote.Votes;
import pl.wspolnie.forum.vote.VotesTable;

/** The NGO forum: bodies, their meetings, the votes in them and the minutes of them; and documents under discussion. */
public class ForumPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return withStandards(withMeetings(PluginManifest.of("forum")));
    }

    /** Adds bodies, their meetings, votes and minutes. */
    private static PluginManifest withMeetings(PluginManifest forum) {
        return forum.withResources(ForumPages.class)
                .withResources(BodyPages.class, BodyForms.class, MemberPages.class, BodyApi.class)
                .withResources(MeetingPages.class, MaterialPages.class, MeetingApi.class)
                .withResources(RegistrationPages.class, ParticipantPages.class, ParticipantApi.class)
                .withResources(VotePages.class, VoteApi.class)
                .withResources(ProtocolPages.class, ProtocolApi.class)
                .withPermissions(
                        PermissionDefinition.of(Bodies.MANAGE, OFFICER),
                        PermissionDefinition.of(Meetings.MANAGE, OFFICER),
                        PermissionDefinition.of(Registrations.REGISTER, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT),
                        PermissionDefinition.of(Votes.HOLD, RESIDENT, OFFICER),
                        PermissionDefinition.of(Votes.CAST, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.VOTE))
                .withSettings(MeetingSettings.MATERIAL_MEGABYTES)
                .withNavigation(NavigationItem.open("forum.module.name", "forum"))
                .withTiles(ForumTiles.class)
                .withSearchSources(BodySearch.class, MeetingSearch.class, ProtocolSearch.class)
                .withNotificationKinds(Invitations.MEETING, Votes.OPENED, Protocols.PUBLISHED)
                .withFeeds(ForumNews.class)
                .withCalendars(MeetingCalendar.class)
                .withDataSets(MeetingsTable.class, VotesTable.class)
                .withPersonalData(MemberData.class, ParticipantData.class, VoterData.class)
                .withFigures(MeetingsHeld.class, OrganisationsPresent.class)
                .withDemoData(ForumDemo.class);
    }

    /** Adds documents under discussion. */
    private static PluginManifest withStandards(PluginManifest forum) {
        return forum.withResources(StandardPages.class, StandardForms.class, StandardApi.class)
                .withResources(DraftPages.class, WordingPages.class, DraftApi.class)
                .withResources(RemarkPages.class, AnswerPages.class, ReportPages.class, RemarkApi.class)
                .withPermissions(
                        PermissionDefinition.of(Standards.EDIT, OFFICER),
                        PermissionDefinition.of(Remarks.WRITE, RESIDENT, REPRESENTATIVE)
                                .under(MandateKind.SUBMIT))
                .withSettings(StandardSettings.GUESTS, StandardSettings.DAYS)
                .withTiles(StandardTiles.class)
                .withSearchSources(StandardSearch.class, ParagraphSearch.class, RemarkSearch.class)
                .withNotificationKinds(Answers.ANSWERED, Discussion.REPLIED)
                .withFeeds(StandardNews.class)
                .withCalendars(StandardCalendar.class)
                .withDataSets(RemarksTable.class)
                .withPersonalData(RemarkData.class)
                .withListeners(RemarkModeration.class)
                .withFigures(RemarkFigure.class, AnsweredFigure.class)
                .withDemoData(StandardDemo.class);
    }
}
