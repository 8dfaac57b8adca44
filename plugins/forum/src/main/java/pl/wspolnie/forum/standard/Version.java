package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;

/** A document as it is written at one time; a draft until it is published, and never changed afterwards. */
@Entity(name = "ForumVersion")
@Table(name = "forum_standard_version")
public class Version extends MunicipalRecord {

    @Column(name = "standard_id", nullable = false, updatable = false)
    private long standardId;

    @Column(name = "number_in_standard", nullable = false, updatable = false)
    private int number;

    /** Grows with every change of the draft, so that two editors do not overwrite each other's text. */
    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "note")
    private String note;

    @Column(name = "remarks_from")
    private LocalDate remarksFrom;

    @Column(name = "remarks_to")
    private LocalDate remarksTo;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "resolution")
    private String resolution;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    protected Version() {}

    Version(Standard standard, int number) {
        standardId = standard.id();
        this.number = number;
        shareWithPartnersOf(standard.projectId());
        if (standard.invented()) {
            markInvented();
        }
    }

    void touch() {
        revision++;
    }

    void publish(PublishInput input, Instant at) {
        if (publishedAt != null) {
            throw new Conflict(Text.of("forum.standard.conflict.published"));
        }
        note = input.note();
        takeRemarks(input.remarksFrom(), input.remarksTo());
        publishedAt = at;
    }

    /** Sets the days on which remarks are taken; {@code null} for none. */
    void takeRemarks(LocalDate from, LocalDate to) {
        remarksFrom = from;
        remarksTo = to;
    }

    /** @param by which body or office did it, in words */
    void adopt(AdoptionInput input, String by) {
        adoptedOn = input.adoptedOn();
        bodyId = input.body();
        meetingId = input.meeting();
        adoptedBy = by;
        resolution = input.resolution();
        inForceFrom = input.inForceFrom() == null ? input.adoptedOn() : input.inForceFrom();
        inForceTo = input.inForceTo();
    }

    void endForce(LocalDate lastDay) {
        inForceTo = lastDay;
    }

    public long standardId() {
        return standardId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What is new in it, in the editor's words; {@code null} if nothing was said. */
    public String note() {
        return note;
    }

    /** The first day on which remarks are taken, or {@code null}. */
    public LocalDate remarksFrom() {
        return remarksFrom;
    }

    /** The last day on which remarks are taken, or {@code null}. */
    public LocalDate remarksTo() {
        return remarksTo;
    }

    /** {@code null} for a draft. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** {@code null} unless it is adopted. */
    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public boolean adopted() {
        return adoptedOn != null;
    }

    /** The key of the body of the forum that adopted it, or {@code null}. */
    public Long bodyId() {
        return bodyId;
    }

    /** The key of the meeting at which it was adopted, or {@code null}. */
    public Long meetingId() {
        return meetingId;
    }

    /** Which body or office adopted it, in words. */
    public String adoptedBy() {
        return adoptedBy;
    }

    /** The number of the resolution or order, or {@code null}. */
    public String resolution() {
        return resolution;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The last day on which it is in force; {@code null} for no end. */
    public LocalDate inForceTo() {
        return inForceTo;
    }

    /** Whether it binds on a day. */
    public boolean inForceOn(LocalDate day) {
        return adopted() && !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
    }

    /** Whether remarks are taken on a day. */
    public boolean takesRemarksOn(LocalDate day) {
        return published()
                && !adopted()
                && remarksFrom != null
                && !day.isBefore(remarksFrom)
                && !day.isAfter(remarksTo);
    }
}
