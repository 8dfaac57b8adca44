package pl.wspolnie.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When some node last began a job that one does for all. */
@Entity
@Table(name = "platform_job")
class SharedJob {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    protected SharedJob() {}

    SharedJob(String name, Instant startedAt) {
        this.name = name;
        this.startedAt = startedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    void start(Instant now) {
        startedAt = now;
    }
}
