package pl.wspolnie.forum.body;

/** What a member does in a body; in the order of lists. */
public enum MemberRole {
    CHAIR,
    DEPUTY,
    SECRETARY,
    MEMBER;

    /** Whether the member leads meetings: opens them, holds votes, keeps the minutes. */
    public boolean leads() {
        return this != MEMBER;
    }
}
