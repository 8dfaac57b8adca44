package pl.wspolnie.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.BodyInput;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.body.Member;
import pl.wspolnie.forum.body.MemberInput;
import pl.wspolnie.forum.body.MemberRole;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.body.QuorumRule;
import pl.wspolnie.forum.body.Side;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.AgendaItemInput;
import pl.wspolnie.forum.meeting.Materials;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.MeetingInput;
import pl.wspolnie.forum.meeting.Meetings;

/** Makes bodies, members and meetings of the demonstration. */
@ApplicationScoped
public class DemoMeetings {

    private static final int MORNING = 10;
    private static final int HOURS = 3;

    private final Bodies bodies;
    private final Members members;
    private final Meetings meetings;
    private final Materials materials;
    private final Warsaw warsaw;

    protected DemoMeetings() {
        this(null, null, null, null, null);
    }

    @Inject
    public DemoMeetings(Bodies bodies, Members members, Meetings meetings, Materials materials, Warsaw warsaw) {
        this.bodies = bodies;
        this.members = members;
        this.meetings = meetings;
        this.materials = materials;
        this.warsaw = warsaw;
    }

    /** A forum that is open to everybody, where every organisation has one vote. */
    Body forum(String name, String purpose, Long project) {
        return bodies.add(new BodyInput(
                name,
                "forum",
                null,
                purpose,
                null,
                true,
                Electorate.ORGANISATIONS,
                QuorumRule.NONE,
                null,
                null,
                null,
                0,
                null,
                project,
                null));
    }

    /** A body of members, each of whom has one vote. */
    Body ofMembers(String name, String kind, String purpose, QuorumRule quorum, Integer termYears, int before) {
        var body = bodies.add(new BodyInput(
                name,
                kind,
                null,
                purpose,
                null,
                false,
                Electorate.MEMBERS,
                quorum,
                null,
                null,
                termYears,
                before,
                null,
                null,
                null));
        body.markInvented();
        return body;
    }

    /** A member who is known by a role alone, or with an account by its address. */
    Member member(Body body, String title, String email, MemberRole role, Side side, String representing) {
        var from = warsaw.today().minusMonths(7).withDayOfMonth(1);
        var years = body.termYears() == null ? 2 : body.termYears();
        var member = members.add(
                body.id(),
                new MemberInput(
                        title,
                        email,
                        role,
                        side,
                        null,
                        null,
                        null,
                        representing,
                        from,
                        from.plusYears(years).minusDays(1),
                        true,
                        null));
        member.markInvented();
        return member;
    }

    LocalDate inDays(int days) {
        return warsaw.today().plusDays(days);
    }

    LocalDateTime now() {
        return Warsaw.local(warsaw.now()).withSecond(0).withNano(0);
    }

    /** What is to be made, with the usual hours. */
    MeetingInput morning(LocalDate day, String title, String kind, String description, String place, String... agenda) {
        var starts = day.atTime(MORNING, 0);
        return input(starts, title, kind, description, place, null, null, agenda);
    }

    /**
     * What is to be made.
     *
     * @param agenda an item each: hour, subject and speakers, parted by bars
     */
    MeetingInput input(
            LocalDateTime starts,
            String title,
            String kind,
            String description,
            String place,
            String link,
            Integer seats,
            String... agenda) {
        return new MeetingInput(
                title,
                kind,
                description,
                starts,
                starts.plusHours(HOURS),
                place,
                null,
                null,
                link,
                seats,
                null,
                items(agenda),
                null);
    }

    private static List<AgendaItemInput> items(String... agenda) {
        return Arrays.stream(agenda).map(line -> item(line.split("\\|", -1))).toList();
    }

    private static AgendaItemInput item(String... parts) {
        return new AgendaItemInput(null, parts[0], parts[1], parts.length > 2 ? parts[2] : null, null);
    }

    /** A meeting whose day, place and agenda are invented. */
    Meeting draft(Body body, MeetingInput input) {
        var meeting = meetings.add(body.id(), input);
        meeting.markInvented();
        return meeting;
    }

    /** Adds a file to be read for the meeting. */
    void material(Meeting meeting) {
        var file = "/pl/wspolnie/forum/demo/program.pdf";
        materials.add(
                meeting.id(), "program.pdf", Objects.requireNonNull(DemoMeetings.class.getResourceAsStream(file)));
    }

    Meeting announced(Body body, MeetingInput input) {
        var meeting = draft(body, input);
        return meetings.announce(meeting.id());
    }
}
