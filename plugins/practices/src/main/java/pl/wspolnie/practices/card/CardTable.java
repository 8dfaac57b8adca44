package pl.wspolnie.practices.card;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.practices.shared.Money;

/** The catalogue as CSV (RFC 4180, UTF-8). */
@ApplicationScoped
public class CardTable implements DataSet {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "summary",
            "subject",
            "subject_kind",
            "gmina",
            "powiat",
            "voivodeship",
            "website",
            "kinds",
            "activity",
            "causes",
            "course",
            "results",
            "costs",
            "cost_pln",
            "money",
            "partners",
            "lasting",
            "transfer",
            "source",
            "source_note",
            "published");

    private final Cards cards;

    protected CardTable() {
        this(null);
    }

    @Inject
    public CardTable(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return "practices-cards";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = CsvWriter.builder().build(lines);
        csv.writeRecord(COLUMNS);
        int page = 1;
        List<Card> found;
        do {
            found = cards.list(CardFilter.ALL, page++);
            found.forEach(card -> csv.writeRecord(cells(card)));
        } while (found.size() == Cards.PER_PAGE);
        lines.flush();
    }

    private static List<String> cells(Card card) {
        var subject = card.subject();
        var description = card.description();
        return Stream.of(
                        card.id(),
                        card.title(),
                        card.summary(),
                        subject.name(),
                        subject.kind(),
                        subject.gmina(),
                        subject.powiat(),
                        subject.voivodeship(),
                        subject.website(),
                        String.join(" ", card.kinds()),
                        description.activity(),
                        description.causes(),
                        description.course(),
                        description.results(),
                        description.costs(),
                        Money.zloty(description.cost()),
                        description.money(),
                        description.partners(),
                        description.lasting(),
                        description.transfer(),
                        card.source().code(),
                        card.sourceNote(),
                        card.publishedAt())
                .map(CardTable::cell)
                .toList();
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
