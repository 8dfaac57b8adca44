package pl.wspolnie.forum.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** An item of a meeting's agenda. */
@Entity(name = "ForumAgendaItem")
@Table(name = "forum_agenda_item")
public class AgendaItem extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private Meeting meeting;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "begins")
    private String begins;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "speakers")
    private String speakers;

    @Column(name = "description")
    private String description;

    @Column(name = "recording_second")
    private Integer recordingSecond;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, AgendaItemInput input) {
        this.meeting = meeting;
        shareWithPartnersOf(meeting.projectId());
        change(position, input);
    }

    final void change(int place, AgendaItemInput input) {
        position = place;
        begins = input.begins();
        title = input.title();
        speakers = input.speakers();
        description = input.description();
    }

    void recordedAt(Integer second) {
        recordingSecond = second;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Its number on the agenda, from 1. */
    public int position() {
        return position;
    }

    /** The hour, for instance 10:15, or {@code null}. */
    public String begins() {
        return begins;
    }

    public String title() {
        return title;
    }

    public String speakers() {
        return speakers;
    }

    public String description() {
        return description;
    }

    /** Where in the recording it begins, or {@code null}. */
    public Integer recordingSecond() {
        return recordingSecond;
    }
}
