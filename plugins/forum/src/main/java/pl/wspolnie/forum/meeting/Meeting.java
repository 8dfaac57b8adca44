package pl.wspolnie.forum.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Warsaw;

/** A meeting of a body. */
@Entity(name = "ForumMeeting")
@Table(name = "forum_meeting")
public class Meeting extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "body_id", nullable = false, updatable = false)
    private Body body;

    @Column(name = "number")
    private Integer number;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    @Column(name = "online_link")
    private String onlineLink;

    @Column(name = "seats")
    private Integer seats;

    @Column(name = "registration_until")
    private Instant registrationUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private MeetingStatus status = MeetingStatus.DRAFT;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "check_in_code")
    private String checkInCode;

    @Column(name = "recording_link")
    private String recordingLink;

    @Column(name = "votes_shown", nullable = false)
    private boolean votesShown;

    @Column(name = "minutes_shown", nullable = false)
    private boolean minutesShown;

    protected Meeting() {}

    Meeting(Body body, MeetingInput input) {
        this.body = body;
        shareWithPartnersOf(body.projectId());
        change(input);
    }

    final void change(MeetingInput input) {
        kind = input.kind();
        title = input.title();
        description = input.description();
        startsAt = Warsaw.instant(input.starts());
        endsAt = Warsaw.instant(input.ends());
        place = input.place();
        latitude = input.latitude();
        longitude = input.longitude();
        onlineLink = input.onlineLink();
        seats = input.seats();
        registrationUntil = Warsaw.instant(input.registrationUntil());
    }

    void announce(Instant now) {
        status = MeetingStatus.ANNOUNCED;
        announcedAt = now;
    }

    void cancel(String reason) {
        status = MeetingStatus.CANCELLED;
        cancelReason = reason;
        checkInCode = null;
    }

    void hold(int next) {
        status = MeetingStatus.HELD;
        number = next;
        checkInCode = null;
    }

    void checkInWith(String code) {
        checkInCode = code;
    }

    void record(String link) {
        recordingLink = link;
    }

    /** From now on its page leads to votes. */
    public void showVotes() {
        votesShown = true;
    }

    /** From now on its page leads to its minutes. */
    public void showMinutes() {
        minutesShown = true;
    }

    public Body body() {
        return body;
    }

    /** The number among the body's meetings; {@code null} until it was held. */
    public Integer number() {
        return number;
    }

    /** The number as minutes bear it, for instance XXXVII/14; {@code null} until it was held. */
    public String fullNumber() {
        return number == null ? null : Roman.of(number) + "/" + "%02d".formatted(day().getYear() % 100);
    }

    /** A code of {@link pl.wspolnie.forum.body.Kinds#meetings}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return Warsaw.day(startsAt);
    }

    public String place() {
        return place;
    }

    /** The place, or that one meets on-line. */
    public Text where() {
        return place == null ? Text.of("forum.meeting.online.place") : Text.literally(place);
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    /** Where one takes part from afar; for those who are invited or signed up. */
    public String onlineLink() {
        return onlineLink;
    }

    /** How many besides the members may sign up; {@code null} for as many as want. */
    public Integer seats() {
        return seats;
    }

    public Instant registrationUntil() {
        return registrationUntil;
    }

    public MeetingStatus status() {
        return status;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** What those who are there type to be counted; {@code null} while nobody may. */
    public String checkInCode() {
        return checkInCode;
    }

    public String recordingLink() {
        return recordingLink;
    }

    public boolean votesShown() {
        return votesShown;
    }

    public boolean minutesShown() {
        return minutesShown;
    }

    /** Whether one may sign up now. */
    public boolean takesRegistrations(Instant now) {
        var until = registrationUntil == null ? startsAt : registrationUntil;
        return status == MeetingStatus.ANNOUNCED && body.openToAll() && now.isBefore(until);
    }

    public String path() {
        return "forum/meetings/" + id();
    }

    public String subject() {
        return "meeting/" + id();
    }
}
