package pl.wspolnie.forum.standard;

import java.util.Locale;

/** What somebody says of a paragraph. */
public enum RemarkKind {
    REMARK,
    /** Proposes another wording. */
    PROPOSAL,
    /** Says something to a remark. */
    REPLY;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
