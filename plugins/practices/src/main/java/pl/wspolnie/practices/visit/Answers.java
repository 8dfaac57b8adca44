package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;

/** What participants answered before and after; told only of five or more together. */
@ApplicationScoped
public class Answers {

    private final Records records;
    private final Visits visits;
    private final Participants participants;
    private final Audit audit;
    private final Days days;

    protected Answers() {
        this(null, null, null, null, null);
    }

    @Inject
    public Answers(Records records, Visits visits, Participants participants, Audit audit, Days days) {
        this.records = records;
        this.visits = visits;
        this.participants = participants;
        this.audit = audit;
        this.days = days;
    }

    /** Whether this is the time to answer: before until the first day, after from the last one on, for two weeks. */
    public boolean isTime(Visit visit, Moment moment) {
        var today = days.today();
        return !visit.questions().isEmpty()
                && visit.cancelledReason() == null
                && !visit.hasAllAnswers(today)
                && (moment == Moment.BEFORE ? !today.isAfter(visit.startsOn()) : !today.isBefore(visit.endsOn()));
    }

    /** What a participant has answered. */
    public List<Answer> of(Participant participant, Moment moment) {
        return records.list(
                Answer.class,
                "e.participantId = :participant and e.moment = :moment",
                "e.question",
                Map.of("participant", participant.id(), "moment", moment));
    }

    /** Answers that can be changed as long as it is the time for them. */
    @Transactional
    public void give(long visitId, long participantId, Moment moment, AnswersInput input) {
        var visit = visits.get(visitId);
        var participant = participants.get(visit, participantId);
        if (!participant.confirmed() || !isTime(visit, moment)) {
            throw new Conflict(Text.of("practices.conflict.answers"));
        }
        refuseOthers(visit, input);
        keep(participant, moment, input);
        audit.record("practices.answers.given", Visits.subject(visit), Map.of("moment", moment.name()));
    }

    /** Enters answers that were given on paper, whenever. */
    @Transactional
    public List<Answer> enter(Participant participant, Moment moment, List<Integer> marks) {
        var entered = IntStream.range(0, marks.size())
                .mapToObj(question -> new Answer(participant, moment, question, marks.get(question)))
                .toList();
        entered.forEach(records::add);
        return entered;
    }

    private void keep(Participant participant, Moment moment, AnswersInput input) {
        var known = new HashMap<Integer, Answer>();
        of(participant, moment).forEach(answer -> known.put(answer.question(), answer));
        for (var given : input.answers()) {
            var before = known.get(given.question());
            if (before == null) {
                records.add(new Answer(participant, moment, given.question(), given.mark()));
            } else {
                before.change(given.mark());
            }
        }
        records.flush();
    }

    private static void refuseOthers(Visit visit, AnswersInput input) {
        var asked = new HashSet<Integer>();
        IntStream.range(0, visit.questions().size()).forEach(asked::add);
        boolean each = input.answers().stream().allMatch(answer -> asked.remove(answer.question()));
        if (!each || !asked.isEmpty()) {
            throw new InvalidInput("answers[0].mark", "practices.fault.answers");
        }
    }

    /** Every question before and after; nothing as long as somebody may answer. */
    public List<Comparison> compared(Visit visit) {
        if (!visit.hasAllAnswers(days.today())) {
            return List.of();
        }
        var all = records.list(Answer.class, "e.visitId = :visit", "", Map.of("visit", visit.id()));
        var questions = visit.questions();
        return IntStream.range(0, questions.size())
                .mapToObj(number -> new Comparison(
                        questions.get(number), marks(all, number, Moment.BEFORE), marks(all, number, Moment.AFTER)))
                .toList();
    }

    private static Comparison.Marks marks(List<Answer> all, int question, Moment moment) {
        return Comparison.Marks.of(all.stream()
                .filter(answer -> answer.question() == question && answer.moment() == moment)
                .map(Answer::mark)
                .toList());
    }
}
