package pl.wspolnie.platform.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import pl.wspolnie.api.data.MunicipalRecord;

/** What an automatic check of a municipality's pages found. */
@Entity
@Table(name = "platform_accessibility_check")
public class AccessibilityCheck extends MunicipalRecord {

    @Column(name = "tool", nullable = false)
    private String tool;

    @Column(name = "pages", nullable = false)
    private int pages;

    @Column(name = "violations", nullable = false)
    private int violations;

    protected AccessibilityCheck() {}

    AccessibilityCheck(String tool, int pages, int violations) {
        this.tool = tool;
        this.pages = pages;
        this.violations = violations;
    }

    /** What checked, with its version. */
    public String tool() {
        return tool;
    }

    /** How many pages were looked at. */
    public int pages() {
        return pages;
    }

    public int violations() {
        return violations;
    }
}
