package pl.wspolnie.platform.mail;

/** What became of a mail. */
public enum MailStatus {
    /** To be sent when it is due. */
    WAITING,
    /** Accepted by the mail server. */
    SENT,
    /** Never to be sent: refused for good, or tried too often. */
    GIVEN_UP
}
