package pl.wspolnie.server;

/** A start that cannot go on, as one sentence for the user. */
final class Failure extends RuntimeException {

    static final int BAD_ARGUMENTS = 2;
    static final int FAILED = 1;

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;
    private final int code;

    private Failure(int code, String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.code = code;
        this.arguments = arguments;
    }

    static Failure badArguments(String key, Object... arguments) {
        return new Failure(BAD_ARGUMENTS, key, null, arguments);
    }

    static Failure of(String key, Object... arguments) {
        return new Failure(FAILED, key, null, arguments);
    }

    static Failure of(Throwable cause, String key, Object... arguments) {
        return new Failure(FAILED, key, cause, arguments);
    }

    /** The exit code of the process. */
    int code() {
        return code;
    }

    /** The sentence in the user's language. */
    String sentence(Texts texts) {
        return texts.text("failure." + getMessage(), arguments);
    }
}
