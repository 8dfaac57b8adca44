package pl.wspolnie.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Home;
import pl.wspolnie.forum.body.Homes;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.minutes.Protocol;
import pl.wspolnie.forum.minutes.Protocols;
import pl.wspolnie.forum.standard.StandardRows;

/** The forum's first page: what comes, who meets, what was written. Each section is a template of its own. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class ForumPages {

    private static final int NEWEST = 5;

    private final Bodies bodies;
    private final Homes homes;
    private final Meetings meetings;
    private final Protocols protocols;
    private final StandardRows standards;
    private final Warsaw warsaw;

    protected ForumPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ForumPages(
            Bodies bodies, Homes homes, Meetings meetings, Protocols protocols, StandardRows standards, Warsaw warsaw) {
        this.bodies = bodies;
        this.homes = homes;
        this.meetings = meetings;
        this.protocols = protocols;
        this.standards = standards;
        this.warsaw = warsaw;
    }

    /** @param next its next meeting, if one is called */
    public record BodyCard(Body body, Home home, boolean works, Optional<Meeting> next) {}

    public record MeetingCard(Meeting meeting, Home home, boolean takesRegistrations) {}

    public record Index(
            List<MeetingCard> upcoming,
            List<BodyCard> bodies,
            List<Protocol> minutes,
            List<StandardRows.Row> standards) {}

    @GET
    @PermitAll
    public Html index() {
        var now = warsaw.now();
        var upcoming = meetings.upcoming();
        var model = new Index(
                upcoming.stream()
                        .map(meeting -> new MeetingCard(meeting, homes.of(meeting), meeting.takesRegistrations(now)))
                        .toList(),
                bodies.all().stream().map(body -> card(body, upcoming)).toList(),
                protocols.published().stream().limit(NEWEST).toList(),
                standards.open());
        return Html.of("forum/index", model, Text.of("forum.module.name"));
    }

    private BodyCard card(Body body, List<Meeting> upcoming) {
        var next = upcoming.stream()
                .filter(meeting -> meeting.body().id().equals(body.id()))
                .findFirst();
        return new BodyCard(body, homes.of(body), body.worksOn(warsaw.today()), next);
    }
}
