package pl.wspolnie.forum.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** A document that is discussed and adopted: standards of cooperation, a programme, a regulation. */
@Entity(name = "ForumStandard")
@Table(name = "forum_standard")
public class Standard extends MunicipalRecord {

    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private StandardKind kind;

    @Column(name = "summary", nullable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false)
    private Audience audience;

    @Column(name = "published", nullable = false)
    private boolean published;

    protected Standard() {}

    Standard(StandardInput input) {
        change(input);
    }

    final void change(StandardInput input) {
        title = input.title();
        kind = input.kind();
        summary = input.summary();
        audience = input.audience();
    }

    void publish() {
        published = true;
    }

    public String title() {
        return title;
    }

    public StandardKind kind() {
        return kind;
    }

    /** What it is for, in a few sentences. */
    public String summary() {
        return summary;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether at least one version is public. */
    public boolean published() {
        return published;
    }

    /** Where it is shown, inside the municipality. */
    public String path() {
        return "forum/standards/" + id();
    }
}
