package pl.wspolnie.forum.standard;

import java.time.Instant;

/**
 * A remark for programs. Persons are named only where they wanted to be.
 *
 * @param version the key of the version that it speaks of
 * @param paragraph {@code null} if it is about the whole document
 * @param thread the remark that it replies to, or {@code null}
 * @param proposed the wording that is proposed, or {@code null}
 * @param from the municipality under whose path it was written, if the document is shared; {@code null} otherwise
 * @param answer {@code null} as long as there is none
 */
public record RemarkView(
        long id,
        long standard,
        long version,
        Long paragraph,
        Long thread,
        RemarkKind kind,
        String place,
        String content,
        String proposed,
        String signature,
        Long organisation,
        String from,
        Instant madeAt,
        long supports,
        long replies,
        AnswerView answer,
        boolean invented) {

    /** What the editor answered. */
    public record AnswerView(
            Standpoint standpoint, String reason, String changeMade, Instant answeredAt, long rowVersion) {

        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.standpoint(),
                    answer.reason(),
                    answer.changeMade(),
                    answer.answeredAt(),
                    answer.rowVersion());
        }
    }

    static RemarkView of(Voice voice) {
        var remark = voice.remark();
        return new RemarkView(
                remark.id(),
                remark.standardId(),
                remark.versionId(),
                remark.paragraphId(),
                remark.threadId(),
                remark.kind(),
                remark.place(),
                remark.content(),
                remark.proposed(),
                remark.signature(),
                remark.organisationId(),
                voice.from(),
                remark.madeAt(),
                voice.supports(),
                voice.replies(),
                voice.answer() == null ? null : AnswerView.of(voice.answer()),
                remark.invented());
    }
}
