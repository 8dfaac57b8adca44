package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.body.Member;
import pl.wspolnie.forum.body.MemberRole;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.meeting.AgendaItem;
import pl.wspolnie.forum.meeting.Attendance;
import pl.wspolnie.forum.meeting.Hours;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.meeting.Participants;
import pl.wspolnie.forum.vote.Vote;
import pl.wspolnie.forum.vote.Votes;

/** Drafts minutes from the agenda, the attendance and the votes. Names of those who hold no seat stay out of them. */
@ApplicationScoped
public class Drafts {

    private final Meetings meetings;
    private final Members members;
    private final Participants participants;
    private final Votes votes;
    private final VoteSentences sentences;
    private final Messages messages;

    protected Drafts() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Drafts(
            Meetings meetings,
            Members members,
            Participants participants,
            Votes votes,
            VoteSentences sentences,
            Messages messages) {
        this.meetings = meetings;
        this.members = members;
        this.participants = participants;
        this.votes = votes;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** What the office starts from. */
    public ProtocolInput of(Meeting meeting) {
        var body = meeting.body();
        var seats = members.of(body, meeting.day());
        var attendance = participants.of(meeting);
        var there = attendance.presentMembers();
        var present =
                seats.stream().filter(member -> there.contains(member.id())).toList();
        boolean byMembers = body.electorate() == Electorate.MEMBERS && !seats.isEmpty();
        int statutory = members.statutory(body, meeting.day());
        int counted = byMembers
                ? (int) present.stream().filter(Member::voting).count()
                : attendance.presentOrganisations().size();
        return new ProtocolInput(
                label(present, MemberRole.CHAIR)
                        .or(() -> label(present, MemberRole.DEPUTY))
                        .orElse(null),
                label(present, MemberRole.SECRETARY).orElse(null),
                Hours.of(meeting.startsAt()),
                Hours.of(meeting.endsAt()),
                meeting.place(),
                byMembers && statutory > 0 ? statutory : null,
                counted,
                byMembers ? Math.max(0, statutory - counted) : 0,
                body.quorum().needed(statutory),
                attendance(seats, present, attendance),
                say("forum.draft.opening"),
                items(meeting),
                say("forum.draft.closing"),
                null,
                null);
    }

    private static Optional<String> label(List<Member> present, MemberRole role) {
        return present.stream()
                .filter(member -> member.role() == role)
                .map(Member::label)
                .findFirst();
    }

    private String attendance(List<Member> seats, List<Member> present, Attendance attendance) {
        var lines = new ArrayList<String>();
        var absent = seats.stream().filter(member -> !present.contains(member)).toList();
        if (!present.isEmpty()) {
            lines.add(say("forum.draft.members", labels(present)));
        }
        if (!absent.isEmpty()) {
            lines.add(say("forum.draft.absent", labels(absent)));
        }
        if (!attendance.organisationNames().isEmpty()) {
            lines.add(say("forum.draft.organisations", String.join(", ", attendance.organisationNames())));
        }
        lines.add(say("forum.draft.people", attendance.present().size()));
        return String.join("\n", lines);
    }

    private static String labels(List<Member> members) {
        return members.stream().map(Member::label).collect(Collectors.joining(", "));
    }

    private List<ProtocolItemInput> items(Meeting meeting) {
        var closed = votes.closed(meeting);
        var agenda = meetings.items(meeting);
        var items = new ArrayList<ProtocolItemInput>();
        for (var item : agenda) {
            items.add(new ProtocolItemInput(item.title(), course(item, closed)));
        }
        var others = closed.stream()
                .filter(vote -> agenda.stream().noneMatch(item -> item.id().equals(vote.itemId())))
                .toList();
        if (!others.isEmpty() || items.isEmpty()) {
            items.add(new ProtocolItemInput(
                    say(others.isEmpty() ? "forum.draft.course" : "forum.draft.votes"), sentences(others)));
        }
        return items;
    }

    private String course(AgendaItem item, List<Vote> closed) {
        var spoke = item.speakers() == null ? "" : say("forum.draft.spoke", item.speakers());
        var voted = sentences(
                closed.stream().filter(vote -> item.id().equals(vote.itemId())).toList());
        var course = (spoke + "\n\n" + (voted == null ? "" : voted)).strip();
        return course.isEmpty() ? null : course;
    }

    private String sentences(List<Vote> closed) {
        return closed.isEmpty() ? null : closed.stream().map(sentences::of).collect(Collectors.joining("\n\n"));
    }

    private String say(String key, Object... arguments) {
        return messages.say(Text.of(key, arguments), Wording.POLISH);
    }
}
