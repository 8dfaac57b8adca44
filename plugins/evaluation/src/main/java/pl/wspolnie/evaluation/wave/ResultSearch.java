package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Published results can be found, and other modules can refer to them. */
@ApplicationScoped
public class ResultSearch extends WaveSearch {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.result";

    protected ResultSearch() {
        this(null);
    }

    @Inject
    public ResultSearch(Waves waves) {
        super(waves, KIND, "/results", Wave::isPublished);
    }
}
