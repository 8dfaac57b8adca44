package pl.wspolnie.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;

/** What a template may ask the platform for. */
public interface Page {

    /** The reader's language. */
    Locale locale();

    /** Where and for whom the page is drawn. */
    CurrentRequest request();

    /** A message in the reader's language. */
    String text(String key, Object... arguments);

    /** A text in the reader's language. */
    String say(Text text);

    /** Whether the reader holds the permission. */
    boolean may(String permission);

    /**
     * An address inside the municipality: {@code page.url("budget/proposals", 12)} is {@code
     * /secemin/budget/proposals/12}. Segments are encoded.
     */
    String url(String path, Object... segments);

    /** Where an empty map opens: latitude and longitude of the municipality's centre, or of the country's, "50.77,19.84". */
    String centre();

    /** An address of a static file, with a mark that changes when the file does. */
    String asset(String path);

    /**
     * The information clause (RODO art. 13) of a form that takes personal data, as paragraphs: the municipality's own
     * words, or what follows from what the plugin declares.
     *
     * @param kind as its {@link pl.wspolnie.api.privacy.PersonalData#key()}
     */
    List<String> clause(String plugin, String kind);

    /**
     * Who made and changed what a page shows, the newest first.
     *
     * @param subject as in {@link pl.wspolnie.api.audit.Audit#record}
     * @param actions how the actions begin that everybody may know of; never those of a running vote
     */
    List<Change> history(String subject, String actions);

    /** A signed mark of when the page was drawn, for {@link SpamGuard}. */
    String stamp();

    /** An amount with its currency, for instance «1 234,50 zł»; without grosze if they are zero. */
    String money(long grosze);

    /** A number with its groups. */
    String number(long value);

    /** A share of 1 as per cent with one decimal, for instance «12,5%». */
    String percent(double share);

    String date(LocalDate date);

    /** The day in Warsaw. */
    String date(Instant instant);

    /** Day and time in Warsaw. */
    String dateTime(Instant instant);
}
