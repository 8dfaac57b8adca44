package pl.wspolnie.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.CalendarAddressEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.web.WebSettings;

/** The dates of one person, of all modules that are on in the municipalities that the person uses. */
@ApplicationScoped
public class PersonalCalendars {

    private final UsedMunicipalities used;
    private final Published published;
    private final RoleGrants grants;
    private final Accounts accounts;
    private final Urls urls;
    private final Messages messages;
    private final WebSettings settings;
    private final Clock clock;

    protected PersonalCalendars() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public PersonalCalendars(
            UsedMunicipalities used,
            Published published,
            RoleGrants grants,
            Accounts accounts,
            Urls urls,
            Messages messages,
            WebSettings settings,
            Clock clock) {
        this.used = used;
        this.published = published;
        this.grants = grants;
        this.accounts = accounts;
        this.urls = urls;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** The file, or empty if the person has gone. */
    Optional<byte[]> of(CalendarAddressEntity address) {
        return accounts.recipient(address.account()).map(to -> {
            var person = accounts.find(to.account()).orElseThrow();
            var events = used.of(to.account()).stream()
                    .flatMap(here -> in(here, person, to.language()).during(() -> events(address)).stream())
                    .sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::title))
                    .toList();
            var host = URI.create(settings.baseUrl()).getHost();
            // To the hour, so that an unchanged calendar is the same to the byte for a while.
            var stamp = clock.instant().truncatedTo(ChronoUnit.HOURS);
            var name = messages.say(Text.of("platform.calendar.name"), to.language());
            return new ICalendar(name, host, stamp, events).bytes();
        });
    }

    /** As if the person asked there: modules tell no more than they would on their pages. */
    private Situation in(Municipality here, Person person, Locale language) {
        var held = grants.held(person.id(), here);
        var asker = new Asker(person, Optional.empty(), held.roles(), Set.of(), held.others(), Asker.Means.USUAL);
        return new Situation(Optional.of(here), Optional.of(asker), language);
    }

    private List<CalendarEvent> events(CalendarAddressEntity address) {
        var events = new LinkedHashMap<String, CalendarEvent>();
        var own = published.datesOf(address.account()).stream();
        var all = address.withPublic() ? Stream.concat(own, published.dates().stream()) : own;
        all.map(this::absolute).forEach(event -> events.putIfAbsent(event.path() + "\n" + event.title(), event));
        return List.copyOf(events.values());
    }

    private CalendarEvent absolute(CalendarEvent event) {
        var url = urls.absolute(event.path());
        return new CalendarEvent(url, event.title(), event.description(), event.place(), event.start(), event.end());
    }
}
