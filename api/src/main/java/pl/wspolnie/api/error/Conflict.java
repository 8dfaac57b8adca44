package pl.wspolnie.api.error;

import pl.wspolnie.api.text.Text;

/** What is there already, or somebody was faster. Nothing was changed; answered with 409. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    /** @param explanation what stands in the way, for the reader */
    public Conflict(Text explanation) {
        super(explanation.key());
        this.explanation = explanation;
    }

    public Conflict(Text explanation, Throwable cause) {
        super(explanation.key(), cause);
        this.explanation = explanation;
    }

    public Text explanation() {
        return explanation;
    }
}
