package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Money;

/** All public proposals as CSV (RFC 4180, UTF-8). Votes are not in it; they leave the site with their outcome. */
@ApplicationScoped
public class ProposalsTable implements DataSet {

    private static final List<String> COLUMNS = List.of(
            "edition",
            "year",
            "pool",
            "number",
            "title",
            "summary",
            "status",
            "cost",
            "currency",
            "categories",
            "recipients",
            "location",
            "latitude",
            "longitude");

    private final Editions editions;
    private final Proposals proposals;

    protected ProposalsTable() {
        this(null, null);
    }

    @Inject
    public ProposalsTable(Editions editions, Proposals proposals) {
        this.editions = editions;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "budget-proposals";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(writer, COLUMNS);
        for (var edition : editions.published()) {
            write(writer, edition);
        }
        writer.flush();
    }

    private void write(Writer writer, Edition edition) throws IOException {
        int page = 1;
        List<Proposal> found;
        do {
            found = proposals.list(edition, ProposalFilter.ALL, page++);
            for (var proposal : found) {
                row(writer, values(proposal));
            }
        } while (found.size() == Proposals.PER_PAGE);
    }

    private static List<Object> values(Proposal proposal) {
        var edition = proposal.edition();
        return Arrays.asList(
                edition.name(),
                edition.year(),
                proposal.pool().name(),
                proposal.number(),
                proposal.title(),
                proposal.summary(),
                proposal.status().code(),
                Money.zloty(proposal.cost()),
                edition.currency(),
                String.join(", ", proposal.categories()),
                String.join(", ", proposal.recipients()),
                proposal.location(),
                proposal.latitude(),
                proposal.longitude());
    }

    private static void row(Writer writer, List<?> values) throws IOException {
        var cells = values.stream().map(ProposalsTable::cell).toList();
        writer.write(String.join(",", cells) + "\r\n");
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        var safe = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
