package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.history.Histories;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.privacy.Clauses;
import pl.wspolnie.platform.spam.FormStamps;

/** Turns a view and its model into a whole page, whatever happens. */
@ApplicationScoped
public class PageDrawing {

    /** A page with its status. */
    record Drawn(int status, byte[] content) {}

    private static final Logger LOG = System.getLogger(PageDrawing.class.getName());

    private final HttpServletRequest request;
    private final Templates templates;
    private final Shells shells;
    private final CurrentRequest reader;
    private final Messages messages;
    private final Urls urls;
    private final Assets assets;
    private final Municipalities municipalities;
    private final Clauses clauses;
    private final Histories histories;
    private final FormStamps stamps;

    @Inject
    public PageDrawing(
            HttpServletRequest request,
            Templates templates,
            Shells shells,
            CurrentRequest reader,
            Messages messages,
            Urls urls,
            Assets assets,
            Municipalities municipalities,
            Clauses clauses,
            Histories histories,
            FormStamps stamps) {
        this.request = request;
        this.templates = templates;
        this.shells = shells;
        this.reader = reader;
        this.messages = messages;
        this.urls = urls;
        this.assets = assets;
        this.municipalities = municipalities;
        this.clauses = clauses;
        this.histories = histories;
        this.stamps = stamps;
    }

    protected PageDrawing() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Draws the page; a view that fails becomes an error page, and one without the shell if that fails too. */
    Drawn draw(Html html, int status) {
        try {
            var page = page(reader.locale());
            return new Drawn(
                    status,
                    templates
                            .page(page, shells.around(page, title(html, status)), html.view(), html.model())
                            .toByteArray());
        } catch (RuntimeException failed) {
            return afterFailure(html, status, failed);
        }
    }

    /** Draws a view on paper; a view that fails is the caller's concern. */
    byte[] paper(Html html) {
        var page = page(reader.locale());
        var site = reader.municipality().name();
        return templates
                .paper(page, messages.say(html.title(), page.locale()), site, html.view(), html.model())
                .toByteArray();
    }

    private Drawn afterFailure(Html html, int status, RuntimeException failed) {
        var id = String.valueOf(request.getAttribute(RequestGuard.ID));
        LOG.log(Level.ERROR, "Request " + id + ": the page " + html.view() + " cannot be drawn", failed);
        var shown = html.model() instanceof ErrorView known && status >= 400
                ? known
                : Problem.of(500).withId(id).view("/");
        var page = page(Incoming.locale(request));
        var title = messages.say(shown.title(), page.locale());
        return new Drawn(
                shown.status(),
                templates.plain(page, title, "platform/error", shown).toByteArray());
    }

    // Who hears the page learns at once that the form came back.
    private static Text title(Html html, int status) {
        return status == 400 && !(html.model() instanceof ErrorView)
                ? Text.of("platform.shell.fault", html.title())
                : html.title();
    }

    private Page page(Locale locale) {
        return new RequestPage(locale, reader, messages, urls, assets, municipalities, clauses, histories, stamps::now);
    }
}
