package pl.wspolnie.practices.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A study visit as its organiser gives it; {@link VisitChecks} says whether it holds together.
 *
 * @param host who shows how it is done there
 * @param seats how many people travel
 * @param officialPercent which share of the seats is kept for officials; the rest is kept for organisations
 * @param keptUntil the last day on which the shares are kept
 * @param registrationUntil the last day of registration
 * @param groups into how many groups the people are divided
 * @param workshops through which the groups go in turn, one a line
 * @param questions put before and after, answered from 1 to 5, one a line
 * @param rowVersion the version that was edited; {@code null} for a new visit
 */
public record VisitInput(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 300) String host,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 4000) String description,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(500) Integer seats,
        @NotNull @Min(0) @Max(100) Integer officialPercent,
        @NotNull LocalDate keptUntil,
        @NotNull LocalDate registrationUntil,
        @NotNull @Min(1) @Max(20) Integer groups,
        @Size(max = 3000) String workshops,
        @Valid @Size(max = 80) List<ProgrammeInput> programme,
        @Valid @Size(max = 40) List<CostInput> costs,
        @Size(max = 3000) String questions,
        Long rowVersion) {

    /** A visit's present state, to be edited. */
    public static VisitInput of(Visit visit) {
        return new VisitInput(
                visit.title(),
                visit.host(),
                visit.place(),
                visit.description(),
                visit.startsOn(),
                visit.endsOn(),
                visit.seats(),
                visit.officialPercent(),
                visit.keptUntil(),
                visit.registrationUntil(),
                visit.groups(),
                String.join("\n", visit.workshops()),
                visit.programme().stream().map(ProgrammeInput::of).toList(),
                visit.costs().stream().map(CostInput::of).toList(),
                String.join("\n", visit.questions()),
                visit.rowVersion());
    }

    List<ProgrammeInput> givenProgramme() {
        return programme == null ? List.of() : programme;
    }

    List<CostInput> givenCosts() {
        return costs == null ? List.of() : costs;
    }
}
