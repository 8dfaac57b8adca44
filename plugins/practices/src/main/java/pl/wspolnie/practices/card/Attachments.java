package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.visit.VisitSettings;

/** Files attached to cards, seen by whoever sees the card. */
@ApplicationScoped
public class Attachments {

    private static final int MOST = 10;

    private final Files files;
    private final Cards cards;
    private final Settings settings;

    protected Attachments() {
        this(null, null, null);
    }

    @Inject
    public Attachments(Files files, Cards cards, Settings settings) {
        this.files = files;
        this.cards = cards;
        this.settings = settings;
    }

    /** Media types that may be attached. */
    public static Set<String> allowed() {
        var types = new HashSet<>(FileTypes.DOCUMENTS);
        types.addAll(FileTypes.PICTURES);
        return types;
    }

    /** The largest file, in bytes. */
    public long maximumBytes() {
        return settings.get("practices", VisitSettings.FILE_MEGABYTES) * 1024 * 1024;
    }

    /** The files of a card; those of a card that another municipality shares stay there. */
    public List<StoredFile> of(Card card) {
        return files.of(owner(card));
    }

    /** Whether the reader may add and remove files: the author before, the reviewer always. */
    public boolean mayChange(Card card) {
        return cards.isMine(card) && card.status().isEditable() || cards.mayReview(card);
    }

    @Transactional
    public StoredFile add(long id, String name, InputStream content) {
        var card = changeable(id);
        if (of(card).size() >= MOST) {
            throw new InvalidInput("file", "practices.fault.files", MOST);
        }
        var file = files.store(owner(card), name, content, allowed(), maximumBytes());
        cards.tell("practices.file.added", card);
        return file;
    }

    @Transactional
    public void remove(long id, long file) {
        var card = changeable(id);
        files.remove(owner(card), file);
        cards.tell("practices.file.removed", card);
    }

    /** @throws NotFound if there is no such file for the reader */
    public Response download(long id, long file) {
        return files.download(owner(cards.get(id)), file);
    }

    /** @throws Conflict if nothing can be added now */
    Card changeable(long id) {
        var card = cards.get(id);
        if (!mayChange(card)) {
            throw new Conflict(Text.of("practices.conflict.status"));
        }
        return card;
    }

    /** Removes all files of a card that goes for good. */
    static void forget(Files files, Card card) {
        files.of(owner(card)).forEach(file -> files.remove(owner(card), file.id()));
    }

    private static String owner(Card card) {
        return "practices/card/" + card.id();
    }
}
