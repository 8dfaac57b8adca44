package pl.wspolnie.budget.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.budget.edition.Edition;

/** The outcome of an edition as it was computed: a draft, until an officer publishes it. */
@Entity(name = "BudgetResult")
@Table(name = "budget_result")
public class Result extends MunicipalRecord {

    @Column(name = "edition_id", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "inputs_hash", nullable = false)
    private String inputsHash;

    @Column(name = "voters", nullable = false)
    private int voters;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "budget_result_line", joinColumns = @JoinColumn(name = "result_id"))
    @OrderColumn(name = "position")
    private List<ResultLine> lines = new ArrayList<>();

    protected Result() {}

    Result(Edition edition, String inputsHash, int voters, List<ResultLine> lines) {
        editionId = edition.id();
        compute(inputsHash, voters, lines);
    }

    void compute(String newHash, int newVoters, List<ResultLine> newLines) {
        inputsHash = newHash;
        voters = newVoters;
        lines.clear();
        lines.addAll(newLines);
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    public long editionId() {
        return editionId;
    }

    /** SHA-256 of all that the outcome follows from: ballots, proposals, pools and the rule. */
    public String inputsHash() {
        return inputsHash;
    }

    /** How many people or organisations voted. */
    public int voters() {
        return voters;
    }

    /** {@code null} for a draft. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public List<ResultLine> lines() {
        return List.copyOf(lines);
    }

    public Optional<ResultLine> line(long proposal) {
        return lines.stream().filter(line -> line.proposalId() == proposal).findFirst();
    }
}
