package pl.wspolnie.forum.vote;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.meeting.Meetings;

/** Votes for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class VoteApi {

    private final Meetings meetings;
    private final Votes votes;
    private final Ballots ballots;
    private final Forms forms;

    protected VoteApi() {
        this(null, null, null, null);
    }

    @Inject
    public VoteApi(Meetings meetings, Votes votes, Ballots ballots, Forms forms) {
        this.meetings = meetings;
        this.votes = votes;
        this.ballots = ballots;
        this.forms = forms;
    }

    @GET
    @Path("meetings/{meeting}/votes")
    @PermitAll
    public List<VoteView> list(@PathParam("meeting") long meeting) {
        return votes.of(meetings.get(meeting)).stream().map(this::view).toList();
    }

    @POST
    @Path("meetings/{meeting}/votes")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("meeting") long meeting, VoteInput input) {
        var vote = votes.add(meeting, forms.check(input));
        return Response.status(Response.Status.CREATED).entity(view(vote)).build();
    }

    @GET
    @Path("votes/{vote}")
    @PermitAll
    public VoteView get(@PathParam("vote") long id) {
        return view(votes.get(id));
    }

    @PUT
    @Path("votes/{vote}")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_JSON)
    public VoteView change(@PathParam("vote") long id, VoteInput input) {
        return view(votes.change(id, forms.check(input)));
    }

    @POST
    @Path("votes/{vote}/discard")
    @Permission(Votes.HOLD)
    public void discard(@PathParam("vote") long id) {
        votes.discard(id);
    }

    @POST
    @Path("votes/{vote}/open")
    @Permission(Votes.HOLD)
    public VoteView open(@PathParam("vote") long id) {
        return view(votes.open(id));
    }

    @POST
    @Path("votes/{vote}/ballots")
    @Permission(Votes.CAST)
    @Consumes(MediaType.APPLICATION_JSON)
    public void cast(@PathParam("vote") long id, BallotInput input) {
        votes.cast(id, forms.check(input));
    }

    @POST
    @Path("votes/{vote}/close")
    @Permission(Votes.HOLD)
    public VoteView close(@PathParam("vote") long id) {
        return view(votes.close(id));
    }

    @POST
    @Path("votes/{vote}/result")
    @Permission(Votes.HOLD)
    @Consumes(MediaType.APPLICATION_JSON)
    public VoteView enter(@PathParam("vote") long id, RoomInput input) {
        return view(votes.enter(id, forms.check(input)));
    }

    @POST
    @Path("votes/{vote}/annul")
    @Permission(Votes.HOLD)
    public VoteView annul(@PathParam("vote") long id) {
        return view(votes.annul(id));
    }

    private VoteView view(Vote vote) {
        return VoteView.of(vote, ballots.kept(List.of(vote)).get(vote.id()), ballots.named(vote));
    }
}
