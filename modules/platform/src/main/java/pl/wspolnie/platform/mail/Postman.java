package pl.wspolnie.platform.mail;

/** Hands letters to a mail server, one after the other over one connection. */
public interface Postman {

    /**
     * Hands over one letter; never throws.
     *
     * @param beforeEnd done when all but the last line has gone: until then the mail server cannot have taken the letter;
     *     if it throws, the server never will
     */
    Outcome deliver(Letter letter, Runnable beforeEnd);

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
            REFUSED,
            /** The connection broke after the last line and before the answer. */
            UNKNOWN
        }

        static Outcome accepted() {
            return new Outcome(Kind.ACCEPTED, "");
        }

        static Outcome unknown(String reason) {
            return new Outcome(Kind.UNKNOWN, reason);
        }

        static Outcome failed(String reason) {
            return new Outcome(Kind.FAILED, reason);
        }

        static Outcome refused(String reason) {
            return new Outcome(Kind.REFUSED, reason);
        }
    }
}
