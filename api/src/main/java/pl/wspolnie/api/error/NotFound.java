package pl.wspolnie.api.error;

/** What was asked for does not exist here, or its module is off. Answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what for the log alone; never shown to the reader */
    public NotFound(String what) {
        super(what);
    }
}
