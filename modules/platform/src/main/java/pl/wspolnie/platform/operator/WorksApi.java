package pl.wspolnie.platform.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.platform.jobs.Wake;
import pl.wspolnie.platform.mail.BounceJob;
import pl.wspolnie.platform.mail.MailStatus;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.search.ChangeQueue;

/** The outbox and the search index, for the programs of whoever runs the installation. */
@Path("api/v1/admin/works")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
@ApplicationScoped
public class WorksApi {

    private static final int TROUBLES = 50;

    private final Mails mails;
    private final Event<Wake> wake;
    private final ChangeQueue queue;

    protected WorksApi() {
        this(null, null, null);
    }

    @Inject
    public WorksApi(Mails mails, Event<Wake> wake, ChangeQueue queue) {
        this.mails = mails;
        this.wake = wake;
        this.queue = queue;
    }

    /** How many mails there are of each status, and those in trouble. */
    public record Outbox(Map<MailStatus, Long> counts, List<Mails.Trouble> troubles) {}

    @GET
    @Path("mails")
    @Permission("platform.operate")
    @Operation(summary = "Counts the mails of the outbox and lists those in trouble")
    public Outbox outbox() {
        return new Outbox(mails.counts(), mails.troubles(TROUBLES));
    }

    @POST
    @Path("mails/retry")
    @Permission("platform.operate")
    @Operation(summary = "Tries all mails that were given up once more")
    public void retryMails() {
        mails.retryGivenUp();
    }

    @POST
    @Path("mails/bounces")
    @Permission("platform.operate")
    @Operation(summary = "Has the mailbox of undelivered mail read at once")
    public void readBounces() {
        wake.fire(new Wake(BounceJob.class));
    }

    @POST
    @Path("search/rebuild")
    @Permission("platform.operate")
    @Operation(summary = "Has every node build its search index anew")
    public void rebuildIndex() {
        queue.startAnew();
    }
}
