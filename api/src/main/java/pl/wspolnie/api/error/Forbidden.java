package pl.wspolnie.api.error;

/** The person may not do this. Answered with 403, or by asking to log in. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what for the log alone; never shown to the reader */
    public Forbidden(String what) {
        super(what);
    }
}
