package pl.wspolnie.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Change;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.history.Histories;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.privacy.Clauses;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.text.Formats;

/** The page of one request. */
record RequestPage(
        Locale locale,
        CurrentRequest request,
        Messages messages,
        Urls urls,
        Assets assets,
        Municipalities municipalities,
        Clauses clauses,
        Histories histories,
        Supplier<String> stamps)
        implements Page {

    private static final String MIDDLE_OF_POLAND = "52.0,19.4";

    @Override
    public String text(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    @Override
    public String say(Text text) {
        return messages.say(text, locale);
    }

    @Override
    public boolean may(String permission) {
        return request.may(permission);
    }

    @Override
    public String url(String path, Object... segments) {
        return urls.of(path, segments);
    }

    @Override
    public String centre() {
        return Situation.present()
                .municipality()
                .flatMap(here -> municipalities.entity(here.id()).centre())
                .orElse(MIDDLE_OF_POLAND);
    }

    @Override
    public String asset(String path) {
        return assets.url(path);
    }

    @Override
    public List<String> clause(String plugin, String kind) {
        return clauses == null ? List.of() : clauses.of(plugin, kind);
    }

    @Override
    public List<Change> history(String subject, String actions) {
        return histories == null ? List.of() : histories.of(subject, actions);
    }

    @Override
    public String stamp() {
        return stamps.get();
    }

    @Override
    public String money(long grosze) {
        return Formats.of(locale).money(grosze);
    }

    @Override
    public String number(long value) {
        return Formats.of(locale).number(value);
    }

    @Override
    public String percent(double share) {
        return Formats.of(locale).percent(share);
    }

    @Override
    public String date(LocalDate date) {
        return Formats.of(locale).date(date);
    }

    @Override
    public String date(Instant instant) {
        return Formats.of(locale).date(instant);
    }

    @Override
    public String dateTime(Instant instant) {
        return Formats.of(locale).dateTime(instant);
    }
}
