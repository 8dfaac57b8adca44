package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Letters;
import pl.wspolnie.practices.shared.Versions;
import pl.wspolnie.practices.shared.Voices;
import pl.wspolnie.practices.visit.Visit;

/** The cards of the municipality, and those that others share. What is not published its author and reviewers see. */
@ApplicationScoped
public class Cards {

    /** Who writes cards. */
    public static final String WRITE = "practices.card.write";

    /** Who reviews cards, and decides who else sees them. */
    public static final String REVIEW = "practices.card.review";

    /** Decisions about my cards. */
    public static final NotificationKind DECISION = new NotificationKind("practices.decision");

    /** How many a page of the catalogue holds. */
    public static final int PER_PAGE = 24;

    private final Records records;
    private final CurrentRequest request;
    private final Voices voices;
    private final Projects projects;
    private final Notifications notifications;
    private final Letters letters;
    private final Files files;
    private final Search search;
    private final Audit audit;
    private final Days days;

    protected Cards() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Cards(
            Records records,
            CurrentRequest request,
            Voices voices,
            Projects projects,
            Notifications notifications,
            Letters letters,
            Files files,
            Search search,
            Audit audit,
            Days days) {
        this.records = records;
        this.request = request;
        this.voices = voices;
        this.projects = projects;
        this.notifications = notifications;
        this.letters = letters;
        this.files = files;
        this.search = search;
        this.audit = audit;
        this.days = days;
    }

    /** One page of the catalogue, the newest first; pages are counted from 1. */
    public List<Card> list(CardFilter filter, int page) {
        return records.page(
                Card.class,
                filter.where(),
                "e.publishedAt desc",
                filter.parameters(),
                Math.multiplyExact(Math.max(page, 1) - 1, PER_PAGE),
                PER_PAGE);
    }

    /** The whole catalogue by title, to choose from. */
    public List<Card> all() {
        return records.list(Card.class, CardFilter.ALL.where(), "e.title", CardFilter.ALL.parameters());
    }

    public long count(CardFilter filter) {
        return records.count(Card.class, filter.where(), filter.parameters());
    }

    /** Published cards of one visit. */
    public List<Card> ofVisit(long visit) {
        return records.list(
                Card.class,
                "e.visitId = :visit and e.status = :published",
                "e.title",
                Map.of("visit", visit, "published", CardStatus.PUBLISHED));
    }

    /** The reader's own, and those of the organisation that the reader acts for, the newest first. */
    public List<Card> mine() {
        var organisation = voices.organisation();
        return records.list(
                Card.class,
                "e.municipalityId = :here and (e.authorId = :person or e.organisationId = :organisation)",
                "e.id desc",
                Map.of(
                        "here",
                        here(),
                        "person",
                        request.requirePerson().id(),
                        "organisation",
                        organisation == null ? -1L : organisation));
    }

    /** What waits for a reviewer, the longest waiting first. */
    public List<Card> waiting() {
        return records.list(
                Card.class,
                "e.municipalityId = :here and e.status = :status",
                "e.changedAt",
                Map.of("here", here(), "status", CardStatus.IN_REVIEW));
    }

    /** @throws NotFound if there is none, or the reader may not see it yet */
    public Card get(long id) {
        var card = records.get(Card.class, id);
        if (!card.isPublished() && !isMine(card) && !mayReview(card)) {
            throw new NotFound("card " + id + " is not published");
        }
        return card;
    }

    /** The project with whose partners it is shared, if the municipality takes part in that; else {@code null}. */
    Long commonProject(Card card) {
        return card.projectId() == null || projects.find(card.projectId()).isEmpty() ? null : card.projectId();
    }

    /** Whether the municipality owns it; others only read. */
    public boolean isOwn(Card card) {
        return card.municipalityId() == here();
    }

    private long here() {
        return request.municipality().id();
    }

    /** Whether the reader wrote it, or acts for the organisation on whose behalf it was written. */
    public boolean isMine(Card card) {
        var organisation = voices.organisation();
        return isOwn(card)
                && request.person()
                        .map(person -> card.organisationId() == null
                                ? card.authorId() != null && card.authorId() == person.id()
                                : card.organisationId().equals(organisation))
                        .orElse(false);
    }

    /** Whether the reader decides about it. */
    public boolean mayReview(Card card) {
        return isOwn(card) && request.may(REVIEW);
    }

    /** Starts a draft, on behalf of the organisation that the person acts for, if any. */
    @Transactional
    public Card add(CardInput input) {
        var card = new Card(request.requirePerson().id(), voices.organisation(), checked(input));
        keep(card);
        return card;
    }

    /** Enters a card that did not come over the site, as it stands. */
    @Transactional
    public Card enter(Long author, CardInput input, CardStatus status) {
        var card = new Card(author, null, checked(input));
        keep(card);
        if (status != CardStatus.DRAFT) {
            InvalidInput.ifAny(CardChecks.ofSubmission(input));
            card.submit();
        }
        if (status == CardStatus.PUBLISHED) {
            card.publish(null, days.now());
            tell("practices.card.published", card);
        }
        return card;
    }

    private void keep(Card card) {
        records.add(card);
        records.flush();
        tell("practices.card.saved", card);
    }

    /** @throws Conflict if it can no longer be changed, or was changed meanwhile */
    @Transactional
    public Card change(long id, CardInput input) {
        var card = lockOwn(id);
        Versions.refuseStale(card, input.rowVersion());
        requireEditable(card);
        card.change(checked(input));
        records.flush();
        tell("practices.card.saved", card);
        return card;
    }

    /**
     * Hands a card in for review.
     *
     * @throws InvalidInput if something is missing
     */
    @Transactional
    public Card submit(long id) {
        var card = lockOwn(id);
        requireEditable(card);
        InvalidInput.ifAny(CardChecks.ofSubmission(CardInput.of(card)));
        card.submit();
        tell("practices.card.submitted", card);
        return card;
    }

    /** Publishes a card or returns it; a published one is returned where it turns out wrong. */
    @Transactional
    public Card review(long id, ReviewInput input) {
        input.requireReason();
        var card = records.lock(Card.class, get(id).id());
        var reviewer = request.requirePerson().id();
        if (input.verdict() == ReviewInput.Verdict.PUBLISH) {
            var what = card.publishedAt() == null ? "card.new" : "card.again";
            card.publish(reviewer, days.now());
            letters.tell(CardSearch.KIND, id, path(card), what, card.title());
        } else {
            card.giveBack(reviewer, input.reason());
        }
        tell("practices.card." + card.status().code(), card);
        tellAuthor(card);
        return card;
    }

    private void tellAuthor(Card card) {
        if (card.authorId() == null) {
            return;
        }
        var key = "practices.tidings.card." + card.status().code();
        var body = card.isPublished()
                ? Text.of(key + ".text", card.title())
                : Text.of(key + ".text", card.title(), card.reason());
        notifications.tell(
                card.authorId(),
                DECISION,
                "card/" + card.id() + "/" + card.status().code() + "/" + card.rowVersion(),
                Text.of(key, card.title()),
                body,
                path(card));
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(long id) {
        var card = lockOwn(id);
        requireEditable(card);
        if (card.publishedAt() != null) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        remove(card);
    }

    /** Removes a card that nobody else has seen, with its files. */
    void remove(Card card) {
        Attachments.forget(files, card);
        tell("practices.card.discarded", card);
        records.remove(card);
    }

    /** Says who besides the municipality sees a published card. */
    @Transactional
    public Card share(long id, ShareInput input) {
        var card = records.lock(Card.class, get(id).id());
        if (!card.isPublished()) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        if (input.project() != null && projects.find(input.project()).isEmpty()) {
            throw new InvalidInput("project", "practices.fault.project");
        }
        boolean wasEverywhere = card.everywhere();
        card.shareWithPartnersOf(input.project());
        card.showEverywhere(input.everywhere());
        if (wasEverywhere || input.everywhere()) {
            audit.recordForAll("practices.card.shared", subject(card), Map.of("everywhere", input.everywhere()));
        }
        tell("practices.card.shared", card);
        return card;
    }

    /** The card of the reader's, to be changed. */
    public Card editable(long id) {
        var card = own(id);
        requireEditable(card);
        return card;
    }

    /** @throws Forbidden if it is somebody else's */
    public Card own(long id) {
        var card = get(id);
        if (!isMine(card)) {
            throw new Forbidden("card " + id + " is somebody else's");
        }
        return card;
    }

    private Card lockOwn(long id) {
        return records.lock(Card.class, own(id).id());
    }

    private CardInput checked(CardInput input) {
        InvalidInput.ifAny(CardChecks.ofDraft(input));
        if (input.visit() != null && records.find(Visit.class, input.visit()).isEmpty()) {
            throw new InvalidInput("visit", "platform.fault.choice");
        }
        return input;
    }

    private static void requireEditable(Card card) {
        if (!card.status().isEditable()) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
    }

    /** Tells all who show the card that it, or what belongs to it, has changed. */
    @Transactional
    public void tell(String action, Card card) {
        if (card.everywhere()) {
            audit.recordForAll(action, subject(card), Map.of());
        } else {
            audit.record(action, subject(card), Map.of());
        }
        search.changed(CardSearch.KIND, card.id());
    }

    static String subject(Card card) {
        return "card/" + card.id();
    }

    /** The path of its page, inside the municipality. */
    public static String path(Card card) {
        return "practices/cards/" + card.id();
    }
}
