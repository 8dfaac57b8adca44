package pl.wspolnie.platform.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.CalendarAddressEntity;
import pl.wspolnie.platform.accounts.CalendarAddresses;
import pl.wspolnie.platform.web.WebSettings;

/** The secret address of a person's own calendar, and the calendar behind it. */
@Path("account/calendar")
@ApplicationScoped
public class PersonalCalendarPages {

    private static final String PATH = "/account/calendar";

    private final CalendarAddresses addresses;
    private final PersonalCalendars calendars;
    private final CurrentRequest request;
    private final WebSettings settings;

    protected PersonalCalendarPages() {
        this(null, null, null, null);
    }

    @Inject
    public PersonalCalendarPages(
            CalendarAddresses addresses, PersonalCalendars calendars, CurrentRequest request, WebSettings settings) {
        this.addresses = addresses;
        this.calendars = calendars;
        this.request = request;
        this.settings = settings;
    }

    /**
     * What is shown.
     *
     * @param address what is known of the present one, or {@code null} if there is none
     * @param made the address that was just made, to be shown once; {@code null} otherwise
     */
    public record AddressView(CalendarAddressEntity address, Form<Wish> form, String made) {}

    /** @param withPublic whether to show the public dates of one's municipalities as well */
    public record Wish(boolean withPublic) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Permission("platform.account")
    public Html address() {
        return page(null);
    }

    private Html page(String made) {
        var address = addresses.of(request.requirePerson().id()).orElse(null);
        var wish = address == null || address.withPublic();
        var form = new Form<>(new Wish(wish), Map.of("withPublic", List.of(String.valueOf(wish))), List.of());
        return Html.of(
                "platform/feed/calendar", new AddressView(address, form, made), Text.of("platform.calendar.title"));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @Permission("platform.account")
    public Response make(@FormParam("withPublic") boolean withPublic) {
        var token = addresses.make(request.requirePerson().id(), withPublic);
        return secret(page(settings.baseUrl() + PATH + "/" + token + ".ics").status(200));
    }

    private static Response secret(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @POST
    @Path("end")
    @Permission("platform.account")
    public Response end() {
        addresses.end(request.requirePerson().id());
        return Redirect.to(PATH, "platform.calendar.done.ended");
    }

    /** The calendar, for whoever knows its address. */
    @GET
    @Path("{token: " + CalendarAddresses.TOKEN + "}.ics")
    @PermitAll
    public Response calendar(@PathParam("token") String token) {
        var file = addresses.find(token).flatMap(calendars::of);
        return CalendarFiles.answer(file.orElseThrow(() -> new NotFound("a calendar")), ICalendar.MEDIA_TYPE);
    }
}
