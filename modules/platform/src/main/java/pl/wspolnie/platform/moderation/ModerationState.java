package pl.wspolnie.platform.moderation;

/** Whether others than its author see something. */
public enum ModerationState {
    /** Not yet: somebody has to approve it first. */
    WAITING,
    SHOWN,
    /** No longer, for a reason that the author sees. */
    HIDDEN
}
