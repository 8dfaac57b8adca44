package pl.wspolnie.forum.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A meeting for programs; how to take part from afar is not in it, nor who comes. */
public record MeetingView(
        long id,
        long body,
        String number,
        String kind,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        boolean online,
        Integer seats,
        Integer free,
        int waiting,
        Instant registrationUntil,
        MeetingStatus status,
        String cancelReason,
        String recordingLink,
        List<Item> agenda,
        String keptBy,
        boolean invented,
        long rowVersion) {

    /** An item of the agenda. */
    public record Item(
            long id,
            int position,
            String begins,
            String title,
            String speakers,
            String description,
            Integer recordingSecond) {

        static Item of(AgendaItem item) {
            return new Item(
                    item.id(),
                    item.position(),
                    item.begins(),
                    item.title(),
                    item.speakers(),
                    item.description(),
                    item.recordingSecond());
        }
    }

    static MeetingView of(Head head, List<AgendaItem> items, Attendance attendance) {
        var meeting = head.meeting();
        return new MeetingView(
                meeting.id(),
                meeting.body().id(),
                meeting.fullNumber(),
                meeting.kind(),
                meeting.title(),
                meeting.description(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.latitude(),
                meeting.longitude(),
                meeting.onlineLink() != null,
                meeting.seats(),
                meeting.seats() == null || !head.home().here()
                        ? null
                        : attendance.seating(meeting.seats()).free(),
                attendance.with(Standing.WAITING).size(),
                meeting.registrationUntil(),
                meeting.status(),
                meeting.cancelReason(),
                meeting.recordingLink(),
                items.stream().map(Item::of).toList(),
                head.home().slug(),
                meeting.invented(),
                meeting.rowVersion());
    }
}
