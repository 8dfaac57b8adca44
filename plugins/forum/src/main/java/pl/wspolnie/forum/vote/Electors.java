package pl.wspolnie.forum.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.body.Member;
import pl.wspolnie.forum.body.Members;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Participants;

/** Who has a vote in a meeting: of those who are there, each member or each organisation once. */
@ApplicationScoped
public class Electors {

    private final Members members;
    private final Participants participants;
    private final Organisations organisations;
    private final CurrentRequest request;

    protected Electors() {
        this(null, null, null, null);
    }

    @Inject
    public Electors(Members members, Participants participants, Organisations organisations, CurrentRequest request) {
        this.members = members;
        this.participants = participants;
        this.organisations = organisations;
        this.request = request;
    }

    /** All who are there and may vote, in the order of the members' or the organisations' list. */
    public List<Elector> present(Vote vote) {
        return vote.electorate() == Electorate.MEMBERS ? members(vote.meeting()) : organisations(vote.meeting());
    }

    private List<Elector> members(Meeting meeting) {
        var there = participants.of(meeting).presentMembers();
        return members.of(meeting.body(), meeting.day()).stream()
                .filter(Member::voting)
                .filter(member -> there.contains(member.id()))
                .map(member -> new Elector(Elector.member(member.id()), member.label(), member.personId()))
                .toList();
    }

    private List<Elector> organisations(Meeting meeting) {
        var body = meeting.body();
        var seated = seated(body, meeting.day());
        return participants.of(meeting).presentOrganisations().stream()
                .filter(id -> body.openToAll() || seated.contains(id))
                .map(organisations::find)
                .flatMap(Optional::stream)
                .map(organisation -> new Elector(Elector.organisation(organisation.id()), organisation.name(), null))
                .toList();
    }

    private List<Long> seated(Body body, LocalDate day) {
        return members.of(body, day).stream()
                .filter(Member::voting)
                .map(Member::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many the quorum is reckoned from. */
    public int statutory(Vote vote) {
        var body = vote.meeting().body();
        var day = vote.meeting().day();
        return vote.electorate() == Electorate.MEMBERS || body.statutoryNumber() != null
                ? members.statutory(body, day)
                : seated(body, day).size();
    }

    /** The vote that the reader casts, for oneself or for the organisation that one acts for; empty if there is none. */
    public Optional<Elector> ofReader(Vote vote) {
        return request.person().flatMap(person -> key(vote).flatMap(key -> present(vote).stream()
                .filter(elector -> elector.key().equals(key))
                .findFirst()
                .map(elector -> new Elector(elector.key(), elector.label(), person.id()))));
    }

    private Optional<String> key(Vote vote) {
        var meeting = vote.meeting();
        return vote.electorate() == Electorate.MEMBERS
                ? members.ofReader(meeting.body(), meeting.day()).map(member -> Elector.member(member.id()))
                : request.organisation()
                        .filter(organisation -> request.mandate().contains(MandateKind.VOTE))
                        .map(Organisation::id)
                        .map(Elector::organisation);
    }

    /** The persons who may cast somebody's vote, to be told that it is time. */
    public Stream<Long> casters(Vote vote) {
        return vote.electorate() == Electorate.MEMBERS
                ? present(vote).stream().map(Elector::person).filter(Objects::nonNull)
                : participants.of(vote.meeting()).presentOrganisations().stream()
                        .flatMap(id -> organisations.mandated(id, MandateKind.VOTE).stream())
                        .map(Person::id)
                        .distinct();
    }
}
