package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;

/** What people do in a discussion: remark, propose, reply, support, take back. */
@ApplicationScoped
public class Discussion {

    /** Somebody replied to my remark. */
    public static final NotificationKind REPLIED = new NotificationKind("forum.remark.replied");

    private final Records records;
    private final Standards standards;
    private final Remarks remarks;
    private final CurrentRequest request;
    private final Organisations organisations;
    private final Moderation moderation;
    private final Notifications notifications;
    private final Following following;
    private final Search search;
    private final Audit audit;
    private final Warsaw warsaw;

    protected Discussion() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Discussion(
            Records records,
            Standards standards,
            Remarks remarks,
            CurrentRequest request,
            Organisations organisations,
            Moderation moderation,
            Notifications notifications,
            Following following,
            Search search,
            Audit audit,
            Warsaw warsaw) {
        this.records = records;
        this.standards = standards;
        this.remarks = remarks;
        this.request = request;
        this.organisations = organisations;
        this.moderation = moderation;
        this.notifications = notifications;
        this.following = following;
        this.search = search;
        this.audit = audit;
        this.warsaw = warsaw;
    }

    /**
     * Remarks on a paragraph, in the name of the organisation that the person acts for, if any.
     *
     * @throws Conflict if remarks are not taken today
     */
    @Transactional
    public Remark remark(long paragraph, RemarkInput input) {
        var standard = standardOf(paragraph);
        remarks.requireEligible(standard);
        return add(standard, paragraph, input, speaker(input.named()));
    }

    /** Remarks on the whole document. */
    @Transactional
    public Remark remarkOnWhole(long standardId, RemarkInput input) {
        var standard = standards.get(standardId);
        remarks.requireEligible(standard);
        requireNoWording(input.proposed());
        return add(standard, null, input, speaker(input.named()));
    }

    /** Somebody without an account remarks; the page has kept machines away. */
    @Transactional
    public Remark remarkAsGuest(long paragraph, GuestInput input) {
        var standard = standardOf(paragraph);
        requireGuests(standard);
        return add(standard, paragraph, input.remark(), new Speaker(null, null, input.name(), input.email()));
    }

    /** @throws NotFound unless people without an account may remark on it */
    public void requireGuests(Standard standard) {
        if (!remarks.takesGuests(standard)) {
            throw new NotFound("remarks without an account on standard " + standard.id());
        }
    }

    /** Enters what came by letter, by mail or at a meeting. */
    @Transactional
    public Remark enter(long standardId, EntryInput input) {
        var standard = standards.lock(standardId);
        var version = standards.latest(standard).orElseThrow(() -> new NotFound("a public version of " + standardId));
        if (input.madeOn().isAfter(standards.today())) {
            throw new InvalidInput("madeOn", "forum.remark.fault.future");
        }
        if (input.paragraph() == null) {
            requireNoWording(input.proposed());
        }
        var wording = input.paragraph() == null ? null : wording(version, input.paragraph(), "paragraph");
        var at = input.madeOn().atTime(12, 0).atZone(Warsaw.ZONE).toInstant();
        return enter(version, wording, input.remark(), signed(input.signature()), at);
    }

    private static void requireNoWording(String proposed) {
        if (proposed != null) {
            throw new InvalidInput("proposed", "forum.remark.fault.whole");
        }
    }

    private Speaker signed(String signature) {
        var organisation = organisations.all().stream()
                .filter(known -> known.name().equalsIgnoreCase(signature))
                .map(Organisation::id)
                .findFirst();
        return new Speaker(null, organisation.orElse(null), signature, null);
    }

    /** As {@link #enter(long, EntryInput)}, at any time and to any version. */
    Remark enter(Version version, Wording wording, RemarkInput input, Speaker speaker, Instant at) {
        var remark = Remark.about(version, wording, input, speaker, at);
        records.add(remark);
        records.flush();
        tell("forum.remark.entered", remark);
        return remark;
    }

    /** As {@link #reply}, at any time. */
    Remark enterReply(Version version, Remark thread, String words, Speaker speaker, Instant at) {
        var reply = Remark.reply(version, thread, words, speaker, at);
        records.add(reply);
        records.flush();
        tell("forum.remark.entered", reply);
        return reply;
    }

    private Remark add(Standard standard, Long paragraph, RemarkInput input, Speaker speaker) {
        var version = remarks.open(standard);
        var wording = paragraph == null ? null : wording(version, paragraph, "");
        var meant = wording == null ? input : input.unless(wording.content());
        var remark = Remark.about(version, wording, meant, speaker, warsaw.now());
        publish(standard, remark);
        var proposal = remark.kind() == RemarkKind.PROPOSAL;
        tell(proposal ? "forum.remark.proposed" : "forum.remark.made", remark);
        announce(standard, remark);
        return remark;
    }

    private void publish(Standard standard, Remark remark) {
        records.add(remark);
        records.flush();
        var title = (remark.place().isEmpty() ? "" : remark.place() + ", ") + standard.title();
        remark.withhold(!moderation.publish(RemarkSearch.KIND, remark.id(), title, remark.path()));
    }

    /** Tells whom it concerns, once everybody may read it. */
    private void announce(Standard standard, Remark remark) {
        if (remark.withheld() || remark.withdrawn()) {
            return;
        }
        var subject = Text.of("forum.remark.news." + remark.kind().code(), standard.title());
        var body = Text.literally(remark.content());
        var event = "remark/" + remark.id();
        author(remark).ifPresent(author -> notifications.tell(author, REPLIED, event, subject, body, remark.path()));
        if (remark.threadId() != null) {
            following.tell(RemarkSearch.KIND, remark.threadId(), event, subject, body, remark.path());
        }
        if (remark.paragraphId() != null) {
            following.tell(ParagraphSearch.KIND, remark.paragraphId(), event, subject, body, remark.path());
        }
        following.tell(StandardSearch.KIND, standard.id(), event, subject, body, remark.path());
    }

    /** Who wrote what this replies to, unless to oneself. */
    private Optional<Long> author(Remark reply) {
        return Optional.ofNullable(reply.threadId())
                .map(thread -> records.get(Remark.class, thread).authorId())
                .filter(author -> !author.equals(reply.authorId()));
    }

    private Wording wording(Version version, long paragraph, String field) {
        return standards
                .wording(version, paragraph)
                .orElseThrow(() -> field.isEmpty()
                        ? new Conflict(Text.of("forum.remark.conflict.ended"))
                        : new InvalidInput(field, "forum.remark.fault.paragraph"));
    }

    private Standard standardOf(long paragraph) {
        return standards.get(records.get(Paragraph.class, paragraph).standardId());
    }

    private Speaker speaker(boolean named) {
        var person = request.requirePerson();
        var organisation = request.organisation();
        return organisation
                .map(acting -> new Speaker(person.id(), acting.id(), acting.name(), null))
                .orElseGet(() -> new Speaker(person.id(), null, named ? person.name() : null, null));
    }

    /** Replies to a remark, as long as remarks are taken. */
    @Transactional
    public Remark reply(long id, ReplyInput input) {
        var thread = remarks.thread(id);
        var standard = standards.get(thread.standardId());
        remarks.requireEligible(standard);
        var version = remarks.open(standard);
        var reply = Remark.reply(version, thread, input.content(), speaker(input.named()), warsaw.now());
        publish(standard, reply);
        tell("forum.remark.replied", reply);
        announce(standard, reply);
        return reply;
    }

    /**
     * Supports a remark or a proposal.
     *
     * @throws Conflict if the person, or the organisation, does already
     */
    @Transactional
    public Remark support(long id) {
        var remark = remarks.thread(id);
        var standard = standards.get(remark.standardId());
        remarks.requireEligible(standard);
        remarks.open(standard);
        add(
                remark,
                request.requirePerson().id(),
                request.organisation().map(Organisation::id).orElse(null));
        tell("forum.remark.supported", remark);
        return remark;
    }

    /** @param organisation {@code null} for a person's own support */
    void add(Remark remark, Long person, Long organisation) {
        records.add(new Support(remark, person, organisation));
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.remark.conflict.supported"), twice);
        }
    }

    /** Takes support back; who gave none changes nothing. */
    @Transactional
    public Remark oppose(long id) {
        var remark = remarks.thread(id);
        remarks.open(standards.get(remark.standardId()));
        own(List.of(remark)).forEach(records::remove);
        tell("forum.remark.unsupported", remark);
        return remark;
    }

    /** The reader's own support, or that of the organisation that the reader acts for. */
    public List<Support> own(List<Remark> among) {
        var person = request.person();
        if (person.isEmpty() || among.isEmpty()) {
            return List.of();
        }
        var organisation = request.organisation();
        return records.list(
                Support.class,
                "e.remarkId in :remarks and " + (organisation.isPresent() ? "e.organisationId" : "e.personId")
                        + " = :who",
                "",
                Map.of(
                        "remarks",
                        Remarks.ids(among),
                        "who",
                        organisation.map(Organisation::id).orElse(person.get().id())));
    }

    /** Takes a remark back, as long as it is not answered. */
    @Transactional
    public Remark withdraw(long id) {
        if (!remarks.isMine(remarks.get(id))) {
            throw new Forbidden("remark " + id + " is somebody else's");
        }
        var remark = records.lock(Remark.class, id);
        if (records.count(Answer.class, "e.remarkId = :remark", Map.of("remark", id)) > 0) {
            throw new Conflict(Text.of("forum.remark.conflict.answered"));
        }
        remark.withdraw();
        tell("forum.remark.withdrawn", remark);
        return remark;
    }

    /** A moderator of the remark's municipality has decided. */
    @Transactional
    public void decided(long id, boolean shown) {
        records.find(Remark.class, id)
                .filter(remark ->
                        remark.municipalityId() == request.municipality().id())
                .ifPresent(remark -> {
                    remark.withhold(!shown);
                    announce(standards.get(remark.standardId()), remark);
                });
        search.changed(RemarkSearch.KIND, id);
    }

    private void tell(String action, Remark remark) {
        audit.record(action, "remark/" + remark.id(), Map.of("standard", remark.standardId()));
        search.changed(RemarkSearch.KIND, remark.id());
    }
}
