package pl.wspolnie.budget.pabulib;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.allocation.PabulibException;
import pl.wspolnie.budget.allocation.Project;
import pl.wspolnie.budget.ballot.ElectionFiles;
import pl.wspolnie.budget.edition.Draw;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.outcome.Results;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.Proposals;

/** Brings finished elections in from Pabulib files, as editions that an officer looks at before they are published. */
@ApplicationScoped
public class Imports {

    /** Who brings elections in. */
    public static final String IMPORT = "budget.election.import";

    /** Twice the largest file of the collection. */
    public static final int MAXIMUM_BYTES = 16 * 1024 * 1024;

    private final Records records;
    private final Editions editions;
    private final Proposals proposals;
    private final ElectionFiles files;
    private final Results results;
    private final Audit audit;

    protected Imports() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Imports(
            Records records,
            Editions editions,
            Proposals proposals,
            ElectionFiles files,
            Results results,
            Audit audit) {
        this.records = records;
        this.editions = editions;
        this.proposals = proposals;
        this.files = files;
        this.results = results;
        this.audit = audit;
    }

    /**
     * Brings a file in, and computes its outcome as a draft.
     *
     * @throws InvalidInput if it is not a Pabulib file, with line and column; nothing is brought in then
     */
    @Transactional
    public Edition add(InputStream stream, ImportInput wanted) {
        check(wanted);
        var bytes = bytes(stream);
        var content = text(bytes);
        var election = read(bytes);
        if (election.projects().isEmpty()) {
            throw new InvalidInput("file", "budget.fault.file.projects");
        }
        var told = new FileEdition(election, wanted);
        var edition = editions.addFromFile(told.input(), told.currency());
        edition.seal(Draw.sha256(content));
        files.keep(edition, content);
        records.flush();
        addProjects(election, editions.pools(edition).get(0));
        records.flush();
        audit.record(
                "budget.election.imported",
                "edition/" + edition.id(),
                Map.of("projects", election.projects().size(), "voters", election.voters()));
        results.compute(edition.id());
        return edition;
    }

    /** Throws away an edition that came from a file and is not published. */
    @Transactional
    public void discard(long editionId) {
        var edition = records.lock(Edition.class, editionId);
        if (!edition.fromFile() || edition.published()) {
            throw new Conflict(Text.of("budget.conflict.published"));
        }
        results.find(edition).ifPresent(records::remove);
        remove(proposals.onBallot(editions.pools(edition).get(0)));
        records.flush();
        files.discard(edition);
        editions.discard(edition);
        audit.record("budget.election.discarded", "edition/" + edition.id(), Map.of());
    }

    private void addProjects(Election election, Pool pool) {
        int number = 0;
        for (var project : election.projects()) {
            var proposal = Proposal.ofFile(
                    pool,
                    ++number,
                    project.id(),
                    cut(project.name().isBlank() ? project.id() : project.name(), 255),
                    FileEdition.grosze(project.cost()));
            proposal.place(coordinate(project, "latitude", 90), coordinate(project, "longitude", 180));
            proposal.describe(
                    names(project.categories()), names(List.of(project.target().split(","))));
            records.add(proposal);
        }
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .map(name -> cut(name.strip(), 100))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    private static BigDecimal coordinate(Project project, String column, int most) {
        var text = project.columns().getOrDefault(column, "").strip();
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
            return null;
        }
        var degrees = new BigDecimal(text);
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 ? null : degrees;
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private void remove(List<? extends MunicipalRecord> entities) {
        entities.forEach(records::remove);
    }

    private static void check(ImportInput wanted) {
        if (wanted.ruleId() != null && !AllocationRules.ids().contains(wanted.ruleId())) {
            throw new InvalidInput("ruleId", "budget.fault.rule.unknown");
        }
        if (wanted.completion() != null && Completion.of(wanted.completion()).isEmpty()) {
            throw new InvalidInput("completion", "budget.fault.completion.unknown");
        }
    }

    private static byte[] bytes(InputStream stream) {
        try {
            var bytes = stream.readNBytes(MAXIMUM_BYTES + 1);
            if (bytes.length > MAXIMUM_BYTES) {
                throw new InvalidInput("file", "budget.fault.file.large", MAXIMUM_BYTES / (1024 * 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new InvalidInput("file", "budget.fault.file.text");
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new InvalidInput("file", "budget.fault.file.text");
        }
    }

    private static Election read(byte[] bytes) {
        try {
            return Pabulib.read(bytes);
        } catch (PabulibException fault) {
            throw new InvalidInput(
                    "file",
                    "budget.fault.file",
                    fault.line(),
                    fault.column(),
                    Expected.text(fault.expected()),
                    Expected.text(fault.found()));
        } catch (IllegalArgumentException | ArithmeticException fault) {
            throw new InvalidInput("file", "budget.fault.file.content", String.valueOf(fault.getMessage()));
        }
    }
}
