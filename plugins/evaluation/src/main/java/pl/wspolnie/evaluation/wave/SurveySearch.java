package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What people can answer, or soon, can be found until its results are there. */
@ApplicationScoped
public class SurveySearch extends WaveSearch {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.survey";

    protected SurveySearch() {
        this(null);
    }

    @Inject
    public SurveySearch(Waves waves) {
        super(waves, KIND, "", wave -> !wave.isPublished());
    }
}
