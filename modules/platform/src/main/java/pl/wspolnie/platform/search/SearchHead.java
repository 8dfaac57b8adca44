package pl.wspolnie.platform.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far the changes are numbered; one row, whose lock orders the nodes. */
@Entity
@Table(name = "platform_search_head")
class SearchHead {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "queue_position", nullable = false)
    private long position;

    @Column(name = "forgotten", nullable = false)
    private long forgotten;

    @Column(name = "database_id")
    private String database;

    protected SearchHead() {}

    /**
     * The state of the queue.
     *
     * @param position the newest numbered change
     * @param forgotten changes up to this one are gone
     * @param database which database this is; changes when all indexes shall be built anew
     */
    record State(long position, long forgotten, String database) {}

    State state() {
        return new State(position, forgotten, database);
    }

    boolean isNamed() {
        return database != null;
    }

    void rename() {
        database = UUID.randomUUID().toString();
    }

    long next() {
        return ++position;
    }

    void forgetUpTo(long gone) {
        forgotten = Math.max(forgotten, gone);
    }
}
