package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.Letters;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;

/** What editors answer to remarks, each with a reason. They belong to the document's owner, whoever owns the remark. */
@ApplicationScoped
public class Answers {

    /** My remark was answered. */
    public static final NotificationKind ANSWERED = new NotificationKind("forum.remark.answered");

    private final Records records;
    private final Standards standards;
    private final Remarks remarks;
    private final CurrentRequest request;
    private final Notifications notifications;
    private final Letters letters;
    private final Following following;
    private final Audit audit;
    private final Warsaw warsaw;

    protected Answers() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Answers(
            Records records,
            Standards standards,
            Remarks remarks,
            CurrentRequest request,
            Notifications notifications,
            Letters letters,
            Following following,
            Audit audit,
            Warsaw warsaw) {
        this.records = records;
        this.standards = standards;
        this.remarks = remarks;
        this.request = request;
        this.notifications = notifications;
        this.letters = letters;
        this.following = following;
        this.audit = audit;
        this.warsaw = warsaw;
    }

    public Optional<Answer> find(Remark remark) {
        return Optional.ofNullable(of(List.of(remark)).get(remark.id()));
    }

    /** The answers to these remarks, by the remark's key. */
    public Map<Long, Answer> of(List<Remark> asked) {
        var answers = new HashMap<Long, Answer>();
        if (!asked.isEmpty()) {
            records.list(Answer.class, "e.remarkId in :remarks", "", Map.of("remarks", Remarks.ids(asked)))
                    .forEach(answer -> answers.put(answer.remarkId(), answer));
        }
        return answers;
    }

    /** Changes whenever an answer does. */
    String state(Standard standard) {
        var sums = records.select(
                        Answer.class,
                        "count(e), sum(e.rowVersion)",
                        "e.standardId = :standard",
                        "",
                        Map.of("standard", standard.id()))
                .get(0);
        return sums[0] + "." + sums[1];
    }

    /** Answers a remark, or corrects the answer. */
    @Transactional
    public Answer answer(long remarkId, AnswerInput input) {
        var remark = remarks.thread(remarkId);
        var standard = standards.lock(remark.standardId());
        return give(standard, remark, input, warsaw.now());
    }

    /** Answers several remarks alike; what is answered already is left as it is. */
    @Transactional
    public int answerAll(long standardId, AnswersInput input) {
        var standard = standards.lock(standardId);
        int given = 0;
        for (var id : input.remarks()) {
            var remark = remarks.thread(id);
            if (remark.standardId() != standardId) {
                throw new NotFound("remark " + id + " on standard " + standardId);
            }
            if (find(remark).isEmpty()) {
                give(standard, remark, input.single(), warsaw.now());
                given++;
            }
        }
        return given;
    }

    Answer give(Standard standard, Remark remark, AnswerInput input, Instant at) {
        var officer = request.person().map(Person::id).orElse(null);
        var known = find(remark);
        var answer = known.orElseGet(() -> new Answer(remark, input, officer, at));
        if (known.isPresent()) {
            Standards.requireCurrent(input.rowVersion(), answer.rowVersion());
            answer.change(input, officer, at);
        } else {
            records.add(answer);
        }
        records.flush();
        audit.record(
                known.isPresent() ? "forum.answer.changed" : "forum.answer.given",
                "remark/" + remark.id(),
                Map.of("standpoint", input.standpoint().name()));
        tell(standard, remark, answer);
        return answer;
    }

    private void tell(Standard standard, Remark remark, Answer answer) {
        var event = "answer/" + answer.id() + "/" + answer.rowVersion();
        var subject = Text.of("forum.answer.news", standard.title());
        var body = Text.of("forum.answer.news." + answer.standpoint().code(), answer.reason());
        if (remark.authorId() != null) {
            notifications.tell(remark.authorId(), ANSWERED, event, subject, body, remark.path());
        }
        if (remark.email() != null) {
            letters.send(remark.email(), "forum/" + event, subject, body, remark.path());
        }
        following.tell(RemarkSearch.KIND, remark.id(), event, subject, body, remark.path());
        if (remark.paragraphId() != null) {
            following.tell(ParagraphSearch.KIND, remark.paragraphId(), event, subject, body, remark.path());
        }
        following.tell(StandardSearch.KIND, standard.id(), event, subject, body, remark.path());
    }
}
