package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.DayBegun;
import pl.wspolnie.api.event.Listener;

/** Reminds of recommendations every day; nobody is told twice of the same day. */
@ApplicationScoped
public class RecommendationReminders implements Listener<DayBegun> {

    private final Recommendations recommendations;
    private final Reminders reminders;

    protected RecommendationReminders() {
        this(null, null);
    }

    @Inject
    public RecommendationReminders(Recommendations recommendations, Reminders reminders) {
        this.recommendations = recommendations;
        this.reminders = reminders;
    }

    @Override
    public Class<DayBegun> event() {
        return DayBegun.class;
    }

    @Override
    public void on(DayBegun begun) {
        recommendations.waiting().forEach(recommendation -> reminders.remind(recommendation, begun.day()));
    }
}
