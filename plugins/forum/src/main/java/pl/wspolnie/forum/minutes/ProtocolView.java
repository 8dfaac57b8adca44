package pl.wspolnie.forum.minutes;

import java.time.Instant;
import java.util.List;

/** Minutes for programs. */
public record ProtocolView(
        long meeting,
        String number,
        ProtocolStatus status,
        String chair,
        String minuteTaker,
        String opened,
        String closed,
        String place,
        Integer statutory,
        int present,
        int absent,
        int quorumNeeded,
        boolean quorumMet,
        String attendance,
        String opening,
        List<Item> items,
        String closing,
        Instant publishedAt,
        Long approvedBy,
        List<Version> revisions,
        boolean invented,
        long rowVersion) {

    public record Item(int position, String title, String course) {}

    /** What was published or corrected. */
    public record Version(int number, Instant at, String reason, String wording) {}

    static ProtocolView of(Protocol protocol, List<ProtocolItem> items, List<Revision> revisions) {
        return new ProtocolView(
                protocol.meeting().id(),
                protocol.meeting().fullNumber(),
                protocol.status(),
                protocol.chair(),
                protocol.minuteTaker(),
                protocol.opened(),
                protocol.closed(),
                protocol.place(),
                protocol.statutory(),
                protocol.present(),
                protocol.absent(),
                protocol.quorumNeeded(),
                protocol.quorumMet(),
                protocol.attendance(),
                protocol.opening(),
                items.stream()
                        .map(item -> new Item(item.position(), item.title(), item.course()))
                        .toList(),
                protocol.closing(),
                protocol.publishedAt(),
                protocol.approvedBy() == null ? null : protocol.approvedBy().id(),
                revisions.stream()
                        .map(revision -> new Version(
                                revision.number(), revision.createdAt(), revision.reason(), revision.wording()))
                        .toList(),
                protocol.invented(),
                protocol.rowVersion());
    }
}
