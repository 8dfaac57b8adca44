package pl.wspolnie.platform.mail;

/** What became of a mail. */
public enum MailStatus {
    /** To be sent when it is due. */
    WAITING,
    /** Accepted by the mail server. */
    SENT,
    /** Perhaps sent: the process died before it could note the mail server's answer. Not sent again by itself. */
    UNCERTAIN,
    /** Accepted by the mail server, and came back. */
    BOUNCED,
    /** Never to be sent: refused for good, or tried too often. */
    GIVEN_UP
}
