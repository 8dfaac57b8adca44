package pl.wspolnie.map.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.map.entry.TargetGroup;
import pl.wspolnie.map.place.ShapeKind;

/**
 * An activity as its organisation tells of it.
 *
 * @param what what is done
 * @param field the point of art. 4 ust. 1 ustawy o działalności pożytku publicznego
 * @param groups whom it is for
 * @param startsOn its first day, if there is one
 * @param endsOn its last day, if there is one
 * @param recurring when it takes place again and again, in words
 * @param place where, in words
 * @param shape what it looks like on the map
 * @param positions of the shape, one a line, latitude first
 * @param areas the keys of areas where it takes place
 * @param rowVersion the version that was edited; {@code null} for a new activity
 */
public record ActivityInput(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String what,
        @NotBlank @Size(max = 10) String field,
        @Size(max = 20) List<TargetGroup> groups,
        @NotNull ActivityStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 300) String recurring,
        @Size(max = 300) String place,
        ShapeKind shape,
        @Size(max = 8000) String positions,
        @Size(max = 200) List<Long> areas,
        Long rowVersion) {

    /** An activity's present state, to be edited. */
    public static ActivityInput of(Activity activity) {
        return new ActivityInput(
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
                activity.shape().text(),
                activity.areas(),
                activity.rowVersion());
    }

    /** Without a choice, positions are points and no positions mean everywhere. */
    public ShapeKind kind() {
        return shape != null ? shape : positions == null ? ShapeKind.WHOLE : ShapeKind.POINTS;
    }
}
