package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;

/** Signing up and being counted: with an account, for an organisation, or as somebody with a name and an address. */
@ApplicationScoped
public class Registrations {

    /** Who signs up with an account. */
    public static final String REGISTER = "forum.meeting.register";

    /** A code is taken from so long before the meeting until so long after it. */
    private static final Duration AROUND = Duration.ofHours(2);

    private final Meetings meetings;
    private final Participants participants;
    private final Organisations organisations;
    private final CurrentRequest request;
    private final Warsaw warsaw;

    protected Registrations() {
        this(null, null, null, null, null);
    }

    @Inject
    public Registrations(
            Meetings meetings,
            Participants participants,
            Organisations organisations,
            CurrentRequest request,
            Warsaw warsaw) {
        this.meetings = meetings;
        this.participants = participants;
        this.organisations = organisations;
        this.request = request;
        this.warsaw = warsaw;
    }

    /** @param key by which one without an account comes back; {@code null} for who is logged in */
    public record Done(Participant participant, String key) {}

    /** @throws Conflict if nobody may sign up now, or this one has */
    @Transactional
    public Done register(long meetingId, RegistrationInput input) {
        meetings.get(meetingId);
        var key = request.person().isPresent() ? null : Keys.random();
        var participant = participants.register(
                meetingId, who(input.name(), input.email(), input.organisation()), key, warsaw.now());
        return new Done(participant, participant.memberId() == null ? key : null);
    }

    /** An officer enters somebody. */
    @Transactional
    public Participant enter(long meetingId, GuestInput input) {
        var who = Who.stranger(input.name(), input.email(), input.organisationName());
        if (input.organisation() != null) {
            who = who.of(organisations
                    .find(input.organisation())
                    .orElseThrow(() -> new InvalidInput("organisation", "forum.fault.organisation")));
        }
        return participants.enter(meetingId, who, input.present());
    }

    /**
     * Counts somebody who is there and has typed the code.
     *
     * @throws InvalidInput if that is not the code
     */
    @Transactional
    public void checkIn(long meetingId, CheckInInput input) {
        var meeting = meetings.lock(meetingId);
        var now = warsaw.now();
        boolean open = meeting.checkInCode() != null
                && now.isAfter(meeting.startsAt().minus(AROUND))
                && now.isBefore(meeting.endsAt().plus(AROUND));
        if (!open) {
            throw new Conflict(Text.of("forum.conflict.checkin"));
        }
        if (!meeting.checkInCode().equalsIgnoreCase(input.code().replaceAll("[\\s-]", ""))) {
            throw new InvalidInput("code", "forum.fault.code");
        }
        participants.arrive(meeting, arriving(meeting, input));
    }

    private Who arriving(Meeting meeting, CheckInInput input) {
        boolean known = request.person().isEmpty()
                && input.email() != null
                && participants.of(meeting).participants().stream()
                        .anyMatch(participant -> input.email().equalsIgnoreCase(participant.email()));
        return known
                ? Who.stranger(input.email(), input.email(), null)
                : who(input.name(), input.email(), input.organisation());
    }

    private Who who(String name, String email, String organisation) {
        if (request.person().isPresent()) {
            return Who.person(request.requirePerson(), acting(), organisation);
        }
        var faults = new ArrayList<Fault>();
        if (name == null) {
            faults.add(Fault.of("name", "forum.fault.name"));
        }
        if (email == null) {
            faults.add(Fault.of("email", "forum.fault.email"));
        }
        InvalidInput.ifAny(faults);
        return Who.stranger(name, email, organisation);
    }

    private Organisation acting() {
        var organisation = request.organisation().orElse(null);
        if (organisation != null && !request.mandate().contains(MandateKind.SUBMIT)) {
            throw new Forbidden("no mandate to sign up organisation " + organisation.id());
        }
        return organisation;
    }
}
