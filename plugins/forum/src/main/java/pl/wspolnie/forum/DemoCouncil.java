package pl.wspolnie.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.body.MemberRole;
import pl.wspolnie.forum.body.QuorumRule;
import pl.wspolnie.forum.body.Side;
import pl.wspolnie.forum.meeting.CancelInput;
import pl.wspolnie.forum.meeting.InventedParticipants;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.meeting.RecordingInput;
import pl.wspolnie.forum.meeting.Standing;
import pl.wspolnie.forum.minutes.ApprovalInput;
import pl.wspolnie.forum.minutes.InventedCorrections;
import pl.wspolnie.forum.minutes.Protocols;
import pl.wspolnie.forum.vote.InventedVotes;
import pl.wspolnie.forum.vote.Majority;
import pl.wspolnie.forum.vote.Manner;
import pl.wspolnie.forum.vote.Shape;
import pl.wspolnie.forum.vote.VoteInput;

/** A council with meetings in every state, and an open forum that meets now: all of it invented. */
@ApplicationScoped
public class DemoCouncil {

    private static final String OFFICE = "Urząd Gminy, sala posiedzeń";

    private final DemoMeetings demo;
    private final Meetings meetings;
    private final InventedParticipants participants;
    private final InventedVotes votes;
    private final Protocols protocols;
    private final InventedCorrections corrections;
    private final Organisations organisations;
    private final CurrentRequest request;

    protected DemoCouncil() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public DemoCouncil(
            DemoMeetings demo,
            Meetings meetings,
            InventedParticipants participants,
            InventedVotes votes,
            Protocols protocols,
            InventedCorrections corrections,
            Organisations organisations,
            CurrentRequest request) {
        this.demo = demo;
        this.meetings = meetings;
        this.participants = participants;
        this.votes = votes;
        this.protocols = protocols;
        this.corrections = corrections;
        this.organisations = organisations;
        this.request = request;
    }

    void add() {
        var council = council();
        var first = first(council);
        var second = second(council);
        protocols.approve(first.id(), new ApprovalInput(second.id()));
        future(council);
        forum();
    }

    private Body council() {
        var council = demo.ofMembers(
                "Rada Działalności Pożytku Publicznego",
                "council",
                "Opiniuje strategie, programy i akty prawa miejscowego ważne dla organizacji pozarządowych.",
                QuorumRule.HALF,
                3,
                4);
        var email = request.person().map(Person::email).orElse(null);
        demo.member(council, "Sekretarz gminy", null, MemberRole.CHAIR, Side.OFFICE, "Urząd Gminy");
        demo.member(council, "Przedstawicielka mieszkańców", email, MemberRole.SECRETARY, Side.OTHER, "mieszkańcy");
        demo.member(council, "Radny", null, MemberRole.MEMBER, Side.COUNCIL, "Rada Gminy");
        demo.member(
                council,
                "Przedstawiciel klubu sportowego",
                null,
                MemberRole.MEMBER,
                Side.ORGANISATION,
                "klub sportowy");
        demo.member(
                council,
                "Przedstawicielka koła gospodyń",
                null,
                MemberRole.MEMBER,
                Side.ORGANISATION,
                "koło gospodyń wiejskich");
        demo.member(
                council,
                "Przedstawiciel straży pożarnej",
                null,
                MemberRole.MEMBER,
                Side.ORGANISATION,
                "ochotnicza straż pożarna");
        return council;
    }

    /** Held, voted, minuted, approved. */
    private Meeting first(Body council) {
        var meeting = demo.announced(
                council,
                demo.morning(
                        demo.inDays(-60),
                        "Opinia o programie współpracy",
                        "ordinary",
                        null,
                        OFFICE,
                        "10:00|Otwarcie i stwierdzenie kworum|przewodniczący",
                        "10:10|Projekt programu współpracy|pracownik urzędu",
                        "11:00|Opinia rady|wszyscy",
                        "11:30|Wybór delegata do komisji konkursowej|wszyscy"));
        demo.material(meeting);
        participants.members(meeting, 5);
        var items = meetings.items(meeting);
        votes.closed(
                meeting,
                motion("Pozytywna opinia o programie współpracy", items.get(2).id(), Manner.ELECTRONIC),
                0,
                0,
                2,
                0,
                1);
        votes.closed(
                meeting,
                new VoteInput(
                        "Delegat do komisji konkursowej",
                        null,
                        items.get(3).id(),
                        Shape.OPTIONS,
                        "przedstawiciel klubu sportowego\nprzedstawicielka koła gospodyń",
                        true,
                        Manner.ELECTRONIC,
                        Electorate.MEMBERS,
                        Majority.SIMPLE,
                        null),
                1,
                0,
                1,
                1,
                2);
        meetings.hold(meeting.id());
        protocols.draft(meeting.id());
        protocols.publish(meeting.id());
        return meeting;
    }

    /** Held, recorded, its minutes corrected. */
    private Meeting second(Body council) {
        var meeting = demo.announced(
                council,
                demo.morning(
                        demo.inDays(-20),
                        "Plan pracy na rok",
                        "ordinary",
                        null,
                        OFFICE,
                        "10:00|Otwarcie i przyjęcie protokołu|przewodniczący",
                        "10:20|Plan pracy|sekretarz"));
        participants.members(meeting, 4);
        participants.people(meeting, "Gość", 2, Standing.WALKED_IN, true);
        meetings.hold(meeting.id());
        var chapters = new ArrayList<RecordingInput.Chapter>();
        var items = meetings.items(meeting);
        for (int i = 0; i < items.size(); i++) {
            chapters.add(new RecordingInput.Chapter(items.get(i).id(), i == 0 ? "0:45" : "18:20"));
        }
        meetings.record(meeting.id(), new RecordingInput("https://nagrania.example/rada.mp4", chapters));
        protocols.draft(meeting.id());
        protocols.publish(meeting.id());
        corrections.add(
                meeting.id(), "Uzupełniono przebieg punktu 2.", "Rada przyjęła plan czterech posiedzeń w roku.");
        return meeting;
    }

    /** One called, one prepared, one called off. */
    private void future(Body council) {
        demo.announced(
                council,
                demo.input(
                        demo.inDays(14).atTime(10, 0),
                        "Opinia o strategii rozwoju",
                        "ordinary",
                        "Rada ma 30 dni na opinię o strategii.",
                        OFFICE,
                        "https://spotkanie.example/rada",
                        null,
                        "10:00|Projekt strategii|pracownik urzędu",
                        "11:00|Opinia rady|wszyscy"));
        demo.draft(council, demo.morning(demo.inDays(45), "Podsumowanie roku", "ordinary", null, OFFICE));
        var cancelled = demo.announced(
                council, demo.morning(demo.inDays(5), "Posiedzenie nadzwyczajne", "other", null, OFFICE));
        meetings.cancel(cancelled.id(), new CancelInput("Projekt uchwały został wycofany."));
    }

    private void forum() {
        var forum = demo.forum(
                "Forum organizacji pozarządowych", "Otwarte spotkania organizacji, urzędu i mieszkańców.", null);
        forum.markInvented();
        full(forum);
        running(forum);
    }

    /** All seats are taken, and people wait. */
    private void full(Body forum) {
        var meeting = demo.announced(
                forum,
                demo.input(
                        demo.inDays(21).atTime(17, 0),
                        "Warsztat: jak napisać dobrą ofertę",
                        "workshop",
                        "Warsztat dla organizacji przed konkursem ofert.",
                        "Biblioteka, czytelnia",
                        null,
                        3,
                        "17:00|Co oceniają komisje|ekspert",
                        "18:00|Ćwiczenia|wszyscy"));
        participants.people(meeting, "Uczestnik", 3, Standing.REGISTERED, false);
        participants.people(meeting, "Oczekujący", 2, Standing.WAITING, false);
    }

    /** It goes on now, with a code and an open vote. */
    private void running(Body forum) {
        var meeting = demo.announced(
                forum,
                demo.input(
                        demo.now().minusMinutes(50),
                        "Spotkanie forum: plan na rok",
                        "ordinary",
                        null,
                        OFFICE,
                        null,
                        40,
                        "|Co nas łączy|wszyscy",
                        "|Wspólny kalendarz wydarzeń|wszyscy"));
        participants.organisations(
                meeting, organisations.all().stream().limit(6).toList(), Standing.REGISTERED, true);
        meetings.checkIn(meeting.id(), true);
        votes.open(meeting, byOrganisations("Wspólny dzień organizacji w czerwcu", Manner.ELECTRONIC), 0);
        votes.open(meeting, byOrganisations("Powołanie zespołu do kalendarza wydarzeń", Manner.ROOM), 0);
        votes.prepared(meeting, byOrganisations("Termin następnego spotkania w maju", Manner.ELECTRONIC));
    }

    private static VoteInput byOrganisations(String question, Manner manner) {
        return new VoteInput(
                question,
                null,
                null,
                Shape.FOR_AGAINST,
                null,
                false,
                manner,
                Electorate.ORGANISATIONS,
                Majority.SIMPLE,
                null);
    }

    private static VoteInput motion(String question, Long item, Manner manner) {
        return new VoteInput(
                question,
                null,
                item,
                Shape.FOR_AGAINST,
                null,
                false,
                manner,
                Electorate.MEMBERS,
                Majority.SIMPLE,
                null);
    }
}
