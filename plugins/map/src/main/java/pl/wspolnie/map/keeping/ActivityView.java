package pl.wspolnie.map.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.map.activity.Activity;
import pl.wspolnie.map.activity.ActivityStatus;
import pl.wspolnie.map.entry.TargetGroup;
import pl.wspolnie.map.place.Position;
import pl.wspolnie.map.place.ShapeKind;

/** An activity for programs. */
public record ActivityView(
        long id,
        long entry,
        String organisation,
        String title,
        String what,
        String field,
        List<TargetGroup> groups,
        ActivityStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        String recurring,
        String place,
        ShapeKind shape,
        List<Position> positions,
        List<Long> areas,
        Instant changedAt,
        long rowVersion,
        boolean invented) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id(),
                activity.entry().id(),
                activity.entry().name(),
                activity.title(),
                activity.what(),
                activity.field(),
                activity.groups(),
                activity.status(),
                activity.startsOn(),
                activity.endsOn(),
                activity.recurring(),
                activity.place(),
                activity.shape().kind(),
                activity.shape().positions(),
                activity.areas(),
                activity.changedAt(),
                activity.rowVersion(),
                activity.invented());
    }
}
