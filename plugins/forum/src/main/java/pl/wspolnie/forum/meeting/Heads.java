package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.forum.body.Homes;

/** Makes the heads of meetings' pages. */
@ApplicationScoped
public class Heads {

    private final Meetings meetings;
    private final Homes homes;

    protected Heads() {
        this(null, null);
    }

    @Inject
    public Heads(Meetings meetings, Homes homes) {
        this.meetings = meetings;
        this.homes = homes;
    }

    /** @throws NotFound if there is no such meeting for the reader */
    public Head of(long meeting) {
        return of(meetings.get(meeting));
    }

    public Head of(Meeting meeting) {
        return new Head(meeting, homes.of(meeting), meetings.keeps(meeting), meetings.leads(meeting));
    }

    /** @throws NotFound if the reader's municipality does not keep it */
    public Head kept(long meeting) {
        var head = of(meeting);
        if (!head.home().here()) {
            throw new NotFound("meeting " + meeting + " is a partner's");
        }
        return head;
    }
}
