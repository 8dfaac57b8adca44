package pl.wspolnie.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The waves of surveys, as far as reports and the index need them. */
@ApplicationScoped
public class Surveys {

    /** Those that can be chosen, the newest first. */
    public List<SurveyWave> waves() {
        return List.of();
    }

    /** Empty where there is none. */
    public Optional<SurveyWave> find(Long wave) {
        return waves().stream()
                .filter(candidate -> wave != null && candidate.id() == wave)
                .findFirst();
    }

    /** What the wave says of an organisation, item by item. */
    public List<SurveyLine> about(long wave, long organisation) {
        return List.of();
    }
}
