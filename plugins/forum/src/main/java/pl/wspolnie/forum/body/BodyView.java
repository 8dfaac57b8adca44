package pl.wspolnie.forum.body;

import java.time.LocalDate;
import java.util.List;

/** A body for programs. */
public record BodyView(
        long id,
        String name,
        String kind,
        String kindName,
        String purpose,
        String legalBasis,
        boolean openToAll,
        Electorate electorate,
        QuorumRule quorumRule,
        Integer quorumNumber,
        int statutoryNumber,
        int quorum,
        Integer termYears,
        LocalDate dissolvedOn,
        Long project,
        String keptBy,
        boolean invented,
        List<Seat> members,
        long rowVersion) {

    /** A member without what is the office's alone. */
    public record Seat(
            long id,
            String title,
            MemberRole role,
            Side side,
            Long organisation,
            String sphere,
            String representing,
            LocalDate from,
            LocalDate to,
            boolean voting,
            long rowVersion) {

        static Seat of(Member member) {
            return new Seat(
                    member.id(),
                    member.title(),
                    member.role(),
                    member.side(),
                    member.organisationId(),
                    member.sphere(),
                    member.representing(),
                    member.from(),
                    member.to(),
                    member.voting(),
                    member.rowVersion());
        }
    }

    static BodyView of(Body body, List<Member> members, int statutory, Home home) {
        var quorum = body.quorum();
        return new BodyView(
                body.id(),
                body.name(),
                body.kind(),
                body.kindName(),
                body.purpose(),
                body.legalBasis(),
                body.openToAll(),
                body.electorate(),
                quorum.rule(),
                quorum.number() == 0 ? null : quorum.number(),
                statutory,
                quorum.needed(statutory),
                body.termYears(),
                body.dissolvedOn(),
                body.projectId(),
                home.slug(),
                body.invented(),
                members.stream().map(Seat::of).toList(),
                body.rowVersion());
    }
}
