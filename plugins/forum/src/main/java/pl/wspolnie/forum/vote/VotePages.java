package pl.wspolnie.forum.vote;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.forum.meeting.AgendaItem;
import pl.wspolnie.forum.meeting.Head;
import pl.wspolnie.forum.meeting.Heads;
import pl.wspolnie.forum.meeting.Meetings;

/** Pages of votes. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class VotePages {

    private final Heads heads;
    private final Meetings meetings;
    private final Votes votes;
    private final Ballots ballots;
    private final Electors electors;
    private final Forms forms;
    private final Urls urls;

    protected VotePages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public VotePages(
            Heads heads, Meetings meetings, Votes votes, Ballots ballots, Electors electors, Forms forms, Urls urls) {
        this.heads = heads;
        this.meetings = meetings;
        this.votes = votes;
        this.ballots = ballots;
        this.electors = electors;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param counts of the votes that are closed, by their keys */
    public record Listing(Head head, List<Vote> votes, Map<Long, Count> counts) {}

    /**
     * @param count {@code null} before it is closed
     * @param elector whose vote the reader may give, or {@code null}
     * @param voted whether it is given
     * @param turnout how many have voted, for who leads the meeting
     * @param present who is there and may vote, for who enters the votes of the room
     */
    public record Show(
            Head head,
            Vote vote,
            Count count,
            List<OpenBallot> named,
            Elector elector,
            boolean voted,
            int turnout,
            List<Elector> present,
            Form<?> form) {}

    /** @param vote {@code null} for a new one */
    public record Write(Head head, Vote vote, Form<VoteInput> form, List<AgendaItem> items) {}

    @GET
    @Path("meetings/{meeting}/votes")
    @PermitAll
    public Html list(@PathParam("meeting") long id) {
        var head = heads.of(id);
        var listed = votes.of(head.meeting());
        return Html.of(
                "forum/votes",
                new Listing(head, listed, ballots.kept(listed)),
                Text.of("forum.votes.title", head.meeting().title()));
    }

    @GET
    @Path("meetings/{meeting}/votes/new")
    @Permission(Votes.HOLD)
    public Html blank(@PathParam("meeting") long id) {
        var head = led(heads.kept(id));
        var usual = new VoteInput(
                null,
                null,
                null,
                Shape.FOR_AGAINST,
                null,
                false,
                Manner.ELECTRONIC,
                head.meeting().body().electorate(),
                Majority.SIMPLE,
                null);
        return write(head, null, forms.fill(usual));
    }

    @POST
    @Path("meetings/{meeting}/votes")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("meeting") long id, MultivaluedMap<String, String> fields) {
        var head = led(heads.kept(id));
        var form = forms.read(VoteInput.class, fields);
        return Saving.of(
                form,
                input -> done(votes.add(id, input), "forum.done.vote.prepared"),
                again -> write(head, null, again));
    }

    @GET
    @Path("votes/{vote}")
    @PermitAll
    public Html show(@PathParam("vote") long id) {
        return shown(votes.get(id), forms.empty(BallotInput.class));
    }

    private Html shown(Vote vote, Form<?> form) {
        var head = heads.of(vote.meeting());
        var elector = vote.status() == VoteStatus.OPEN ? electors.ofReader(vote).orElse(null) : null;
        var enters = head.leads() && vote.status() == VoteStatus.OPEN && vote.manner() == Manner.ROOM;
        var model = new Show(
                head,
                vote,
                ballots.kept(List.of(vote)).get(vote.id()),
                ballots.named(vote),
                elector,
                elector != null && ballots.hasVoted(vote, elector.key()),
                head.leads() ? ballots.turnout(vote) : 0,
                enters ? electors.present(vote) : List.of(),
                form);
        return Html.of("forum/vote", model, Text.literally(vote.question()));
    }

    @GET
    @Path("votes/{vote}/edit")
    @Permission(Votes.HOLD)
    public Html edit(@PathParam("vote") long id) {
        var vote = votes.get(id);
        return write(led(heads.kept(vote.meeting().id())), vote, forms.fill(VoteInput.of(vote)));
    }

    @POST
    @Path("votes/{vote}/edit")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("vote") long id, MultivaluedMap<String, String> fields) {
        var vote = votes.get(id);
        var head = led(heads.kept(vote.meeting().id()));
        var form = forms.read(VoteInput.class, fields);
        return Saving.of(
                form,
                input -> done(votes.change(id, input), "forum.done.vote.changed"),
                again -> write(head, vote, again));
    }

    private Html write(Head head, Vote vote, Form<VoteInput> form) {
        var title = vote == null ? Text.of("forum.vote.new") : Text.of("forum.vote.edit");
        return Html.of("forum/vote-form", new Write(head, vote, form, meetings.items(head.meeting())), title);
    }

    private static Head led(Head head) {
        if (!head.leads()) {
            throw new Forbidden("meeting " + head.meeting().id() + " is led by others");
        }
        return head;
    }

    @POST
    @Path("votes/{vote}/discard")
    @Permission(Votes.HOLD)
    public Response discard(@PathParam("vote") long id) {
        var vote = votes.get(id);
        votes.discard(id);
        return Redirect.to(urls.of(vote.meeting().path()) + "/votes", "forum.done.vote.discarded");
    }

    @POST
    @Path("votes/{vote}/open")
    @Permission(Votes.HOLD)
    public Response open(@PathParam("vote") long id) {
        return done(votes.open(id), "forum.done.vote.opened");
    }

    @POST
    @Path("votes/{vote}/ballot")
    @Permission(Votes.CAST)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cast(@PathParam("vote") long id, MultivaluedMap<String, String> fields) {
        var vote = votes.get(id);
        var form = forms.read(BallotInput.class, fields);
        try {
            votes.cast(id, form.valid());
            return done(vote, "forum.done.vote.cast");
        } catch (InvalidInput wrong) {
            return shown(vote, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("votes/{vote}/close")
    @Permission(Votes.HOLD)
    public Response close(@PathParam("vote") long id) {
        return done(votes.close(id), "forum.done.vote.closed");
    }

    @POST
    @Path("votes/{vote}/result")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("vote") long id, MultivaluedMap<String, String> fields) {
        var vote = votes.get(id);
        var form = forms.read(RoomInput.class, fields);
        try {
            return done(votes.enter(id, form.valid()), "forum.done.vote.closed");
        } catch (InvalidInput wrong) {
            return shown(vote, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("votes/{vote}/annul")
    @Permission(Votes.HOLD)
    public Response annul(@PathParam("vote") long id) {
        return done(votes.annul(id), "forum.done.vote.annulled");
    }

    private Response done(Vote vote, String message) {
        return Redirect.to(urls.of(vote.path()), message);
    }
}
