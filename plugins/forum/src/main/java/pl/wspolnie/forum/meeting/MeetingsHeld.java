package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many meetings were held, and at how many of them somebody was there for an organisation. */
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

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var meetings = records.list(
                Participant.class,
                "e.organisationId = :organisation and e.present = true and e.meeting.status = :held"
                        + " and e.meeting.startsAt >= :from and e.meeting.startsAt < :to",
                "",
                Map.of(
                        "organisation",
                        organisation,
                        "held",
                        MeetingStatus.HELD,
                        "from",
                        period.start(),
                        "to",
                        period.end()));
        return Optional.of(BigDecimal.valueOf(
                meetings.stream().map(found -> found.meeting().id()).distinct().count()));
    }
}
