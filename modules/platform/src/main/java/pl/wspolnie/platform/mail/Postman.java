package pl.wspolnie.platform.mail;

/** Hands letters to a mail server, one after the other over one connection. */
public interface Postman {

    /** Hands over one letter; never throws. */
    Outcome deliver(Letter letter);

    /**
     * What the mail server said.
     *
     * @param kind whether it took the letter
     * @param reason why it did not; empty if it did
     */
    record Outcome(Kind kind, String reason) {

        /** Whether it took the letter. */
        public enum Kind {
            /** Yes. */
            ACCEPTED,
            /** Not now. */
            FAILED,
            /** Never: there is no such recipient. */
            REFUSED
        }

        static Outcome accepted() {
            return new Outcome(Kind.ACCEPTED, "");
        }

        static Outcome failed(String reason) {
            return new Outcome(Kind.FAILED, reason);
        }

        static Outcome refused(String reason) {
            return new Outcome(Kind.REFUSED, reason);
        }
    }
}
