package pl.wspolnie.platform.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document that every node has to look at again. */
@Entity
@Table(name = "platform_search_change")
class SearchChange {

    /** As a kind: everything of the municipality. */
    static final String EVERYTHING = "*";

    @Id
    @SequenceGenerator(name = "platform_search_id", sequenceName = "platform_service_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_search_id")
    private Long id;

    @Column(name = "municipality_id", nullable = false)
    private long municipality;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "document_id", nullable = false)
    private long document;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "queue_position")
    private Long position;

    protected SearchChange() {}

    SearchChange(long municipality, String kind, long document, Instant changedAt) {
        this.municipality = municipality;
        this.kind = kind;
        this.document = document;
        this.changedAt = changedAt;
    }

    /** What has to be looked at, so that several changes of the same are one. */
    record Subject(long municipality, String kind, long document) {

        boolean isEverything() {
            return kind.equals(EVERYTHING);
        }
    }

    Subject subject() {
        return new Subject(municipality, kind, document);
    }

    long position() {
        return position;
    }

    void take(long given) {
        position = given;
    }
}
