package pl.wspolnie.forum.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What was said and decided on one item of the agenda: «Ad. 1 ...». */
@Entity(name = "ForumMinutesItem")
@Table(name = "forum_minutes_item")
public class ProtocolItem extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", nullable = false, updatable = false)
    private Protocol protocol;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "course")
    private String course;

    protected ProtocolItem() {}

    ProtocolItem(Protocol protocol, int position, ProtocolItemInput input) {
        this.protocol = protocol;
        this.position = position;
        shareWithPartnersOf(protocol.projectId());
        change(input);
    }

    final void change(ProtocolItemInput input) {
        title = input.title();
        course = input.course();
    }

    /** Its number on the agenda, from 1. */
    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String course() {
        return course;
    }
}
