package pl.wspolnie.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.evaluation.effectiveness.EffectivenessDemo;
import pl.wspolnie.evaluation.indicator.IndicatorDemo;
import pl.wspolnie.evaluation.quality.QualityDemo;
import pl.wspolnie.evaluation.report.ReportDemo;

/**
 * Indicators of the four projects, reports on organisations in Miłki, the index in the powiat, and the experts' evaluation
 * in Siemiatycze, as their projects planned them; elsewhere all of it. Aims are the projects', values are invented.
 */
@ApplicationScoped
public class ProgrammeDemo implements DemoData {

    private final CurrentRequest request;
    private final IndicatorDemo indicators;
    private final EffectivenessDemo effectiveness;
    private final QualityDemo quality;
    private final ReportDemo reports;

    protected ProgrammeDemo() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProgrammeDemo(
            CurrentRequest request,
            IndicatorDemo indicators,
            EffectivenessDemo effectiveness,
            QualityDemo quality,
            ReportDemo reports) {
        this.request = request;
        this.indicators = indicators;
        this.effectiveness = effectiveness;
        this.quality = quality;
        this.reports = reports;
    }

    @Override
    @Transactional
    public void add() {
        switch (request.municipality().slug()) {
            case "milki" -> {
                indicators.milki();
                effectiveness.add();
            }
            case "powiat-wloszczowski" -> {
                indicators.standards();
                quality.add();
            }
            case "siemiatycze" -> {
                reports.finished(indicators.siemiatycze());
                quality.add();
            }
            case "kluczewsko" -> effectiveness.add();
            case "secemin" -> quality.add();
            default -> {
                indicators.milki();
                indicators.standards();
                indicators.cooperation();
                indicators.draft();
                effectiveness.add();
                quality.add();
                reports.finished(indicators.siemiatycze());
                reports.draft();
            }
        }
    }
}
