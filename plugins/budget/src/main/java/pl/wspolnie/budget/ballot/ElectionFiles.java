package pl.wspolnie.budget.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.allocation.PabulibException;
import pl.wspolnie.budget.edition.Edition;

/** The files that editions came from, kept whole, since they hold the ballots and all that others wrote beside them. */
@ApplicationScoped
public class ElectionFiles {

    /** Below the longest text that both databases keep in one column. */
    private static final int PART = 500_000;

    private final Records records;

    protected ElectionFiles() {
        this(null);
    }

    @Inject
    public ElectionFiles(Records records) {
        this.records = records;
    }

    /** Keeps the file of an edition. */
    @Transactional
    public void keep(Edition edition, String content) {
        int position = 0;
        for (int from = 0; from < content.length(); ) {
            int to = Math.min(from + PART, content.length());
            if (to < content.length() && Character.isHighSurrogate(content.charAt(to - 1))) {
                to--;
            }
            records.add(new FilePart(edition.id(), position++, content.substring(from, to)));
            from = to;
        }
    }

    /** Forgets the file of an edition. */
    @Transactional
    public void discard(Edition edition) {
        parts(edition).forEach(records::remove);
        records.flush();
    }

    /** The election as its file tells it. */
    public Election read(Edition edition) {
        try {
            return Pabulib.read(content(edition).getBytes(StandardCharsets.UTF_8));
        } catch (PabulibException broken) {
            throw new IllegalStateException("the kept file of edition " + edition.id() + " cannot be read", broken);
        }
    }

    private String content(Edition edition) {
        return parts(edition).stream().map(FilePart::content).collect(Collectors.joining());
    }

    private List<FilePart> parts(Edition edition) {
        return records.list(FilePart.class, "e.editionId = :edition", "e.position", Map.of("edition", edition.id()));
    }
}
