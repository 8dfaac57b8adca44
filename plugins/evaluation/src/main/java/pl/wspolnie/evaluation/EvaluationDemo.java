package pl.wspolnie.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;

/**
 * Miłki asks its residents before and after what they know and expect of organisations, and Secemin what they think of
 * the office and of taking part, as their projects did; elsewhere all of it is shown. Answers are invented.
 */
@ApplicationScoped
public class EvaluationDemo implements DemoData {

    private final CurrentRequest request;
    private final DemoSurveys surveys;

    protected EvaluationDemo() {
        this(null, null);
    }

    @Inject
    public EvaluationDemo(CurrentRequest request, DemoSurveys surveys) {
        this.request = request;
        this.surveys = surveys;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "milki" -> surveys.knowledge();
            case "secemin" -> {
                surveys.office();
                surveys.effects();
            }
            case "siemiatycze" -> surveys.effects();
            case "kluczewsko" -> surveys.organisations();
            case "powiat-wloszczowski" -> {
                surveys.organisations();
                surveys.joint();
            }
            default -> {
                surveys.knowledge();
                surveys.office();
                surveys.effects();
                surveys.organisations();
            }
        }
    }
}
