package pl.wspolnie.practices.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.practices.shared.Money;

/**
 * A visit for programs.
 *
 * @param rounds which workshop each group is at in each round: one list a round, in the order of the groups
 * @param seats how many are free, and whose
 * @param rowVersion to be sent back with a change
 */
public record VisitView(
        long id,
        String title,
        String host,
        String place,
        String description,
        LocalDate startsOn,
        LocalDate endsOn,
        VisitStage stage,
        LocalDate registrationUntil,
        LocalDate keptUntil,
        int groups,
        List<String> workshops,
        List<List<String>> rounds,
        List<ProgrammeInput> programme,
        List<CostInput> costs,
        BigDecimal cost,
        List<String> questions,
        SeatsView seats,
        String cancelledReason,
        String conclusions,
        Instant reportPublishedAt,
        boolean invented,
        long rowVersion) {

    /** How many seats there are, and how many are free for either side now. */
    public record SeatsView(int total, int officials, int organisations, int freeOfficials, int freeOrganisations) {

        static SeatsView of(Seats seats) {
            return new SeatsView(
                    seats.total(),
                    seats.officials(),
                    seats.organisations(),
                    seats.free(Side.OFFICIAL),
                    seats.free(Side.ORGANISATION));
        }
    }

    static VisitView of(Visit visit, VisitStage stage, Seats seats) {
        var rotation = visit.rotation();
        return new VisitView(
                visit.id(),
                visit.title(),
                visit.host(),
                visit.place(),
                visit.description(),
                visit.startsOn(),
                visit.endsOn(),
                stage,
                visit.registrationUntil(),
                visit.keptUntil(),
                visit.groups(),
                visit.workshops(),
                rotation.rounds().stream()
                        .map(round -> rotation.groupNumbers().stream()
                                .map(group -> rotation.workshop(group, round))
                                .toList())
                        .toList(),
                visit.programme().stream().map(ProgrammeInput::of).toList(),
                visit.costs().stream().map(CostInput::of).toList(),
                Money.zloty(visit.cost()),
                visit.questions(),
                SeatsView.of(seats),
                visit.cancelledReason(),
                visit.reportPublishedAt() == null ? null : visit.conclusions(),
                visit.reportPublishedAt(),
                visit.invented(),
                visit.rowVersion());
    }
}
