package pl.wspolnie.platform.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.jobs.Wake;
import pl.wspolnie.platform.mail.BounceJob;
import pl.wspolnie.platform.mail.BounceSettings;
import pl.wspolnie.platform.mail.MailSettings;
import pl.wspolnie.platform.mail.MailStatus;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.search.ChangeQueue;
import pl.wspolnie.platform.search.Indexer;

/** The outbox and the search index, for whoever runs the installation. */
@Path("admin/works")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class WorksPages {

    private static final int TROUBLES = 50;

    private final Mails mails;
    private final MailSettings settings;
    private final BounceSettings bounces;
    private final Event<Wake> wake;
    private final Indexer indexer;
    private final ChangeQueue queue;

    protected WorksPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public WorksPages(
            Mails mails,
            MailSettings settings,
            BounceSettings bounces,
            Event<Wake> wake,
            Indexer indexer,
            ChangeQueue queue) {
        this.mails = mails;
        this.settings = settings;
        this.bounces = bounces;
        this.wake = wake;
        this.indexer = indexer;
        this.queue = queue;
    }

    /**
     * What is seen.
     *
     * @param bouncesRead whether the mailbox of undelivered mail is read
     * @param lag how many changes this node has yet to index, or {@code null} while it builds its index
     */
    public record WorksView(
            boolean mailConfigured,
            boolean bouncesRead,
            Map<MailStatus, Long> mails,
            List<Mails.Trouble> troubles,
            Long lag) {

        /** How many mails have this status. */
        public long count(MailStatus status) {
            return mails.get(status);
        }
    }

    @GET
    @Permission("platform.operate")
    public Html works() {
        var view = new WorksView(
                settings.isConfigured(),
                bounces.isConfigured(),
                mails.counts(),
                mails.troubles(TROUBLES),
                indexer.lag().orElse(null));
        return Html.of("platform/operator/works", view, Text.of("platform.works.title"));
    }

    @POST
    @Path("mails/retry")
    @Permission("platform.operate")
    public Response retryMails() {
        mails.retryGivenUp();
        return Redirect.to("/admin/works", "platform.done.retry");
    }

    @POST
    @Path("mails/bounces")
    @Permission("platform.operate")
    public Response readBounces() {
        wake.fire(new Wake(BounceJob.class));
        return Redirect.to("/admin/works", "platform.done.bounces");
    }

    @POST
    @Path("search/rebuild")
    @Permission("platform.operate")
    public Response rebuildIndex() {
        queue.startAnew();
        return Redirect.to("/admin/works", "platform.done.rebuild");
    }
}
