package pl.wspolnie.platform.text;

/** A message key without a message; thrown where tests run, logged elsewhere. */
public class MissingMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingMessage(String key, String language) {
        super("No message in " + language + " for the key " + key);
    }
}
