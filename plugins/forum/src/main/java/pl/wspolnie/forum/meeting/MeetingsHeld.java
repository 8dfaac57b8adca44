package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many meetings were held. */
@ApplicationScoped
public class MeetingsHeld implements FigureSource {

    private final Records records;

    protected MeetingsHeld() {
        this(null);
    }

    @Inject
    public MeetingsHeld(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "forum.meetings";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        long held = records.count(
                Meeting.class,
                "e.status = :held and e.startsAt >= :from and e.startsAt < :to",
                Map.of("held", MeetingStatus.HELD, "from", period.start(), "to", period.end()));
        return Optional.of(BigDecimal.valueOf(held));
    }
}
