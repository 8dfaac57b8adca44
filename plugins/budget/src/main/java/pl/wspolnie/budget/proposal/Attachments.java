package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;

/** Files attached to proposals: pictures and plans for everybody, and lists with people's data for the office alone. */
@ApplicationScoped
public class Attachments {

    private static final int MOST = 10;

    private final Files files;
    private final Proposals proposals;
    private final CurrentRequest request;
    private final Settings settings;
    private final Audit audit;

    protected Attachments() {
        this(null, null, null, null, null);
    }

    @Inject
    public Attachments(Files files, Proposals proposals, CurrentRequest request, Settings settings, Audit audit) {
        this.files = files;
        this.proposals = proposals;
        this.request = request;
        this.settings = settings;
        this.audit = audit;
    }

    /** The two kinds of attachment. */
    public enum Kind {
        PUBLIC,
        /** Lists of support, consents: seen by the author and by officers. */
        OFFICE
    }

    /** Media types that may be attached. */
    public static Set<String> allowed() {
        var types = new HashSet<>(FileTypes.DOCUMENTS);
        types.addAll(FileTypes.PICTURES);
        return types;
    }

    /** The largest file, in bytes. */
    public long maximumBytes() {
        return settings.get("budget", ProposalSettings.ATTACHMENT_MEGABYTES) * 1024 * 1024;
    }

    /** What the reader may see of a proposal's files; nothing of the office's for others. */
    public List<StoredFile> of(Proposal proposal, Kind kind) {
        return maySee(proposal, kind) ? files.of(owner(proposal, kind)) : List.of();
    }

    public boolean maySee(Proposal proposal, Kind kind) {
        return kind == Kind.PUBLIC || request.may(Proposals.VERIFY) || proposals.isMine(proposal);
    }

    @Transactional
    public StoredFile add(long proposalId, Kind kind, String name, InputStream content) {
        var proposal = editable(proposalId);
        if (files.of(owner(proposal, kind)).size() >= MOST) {
            throw new InvalidInput("file", "budget.fault.files.many", MOST);
        }
        var file = files.store(owner(proposal, kind), name, content, allowed(), maximumBytes());
        audit.record("budget.file.added", "proposal/" + proposalId, Map.of("file", file.sha256()));
        return file;
    }

    @Transactional
    public void remove(long proposalId, Kind kind, long file) {
        var proposal = editable(proposalId);
        files.remove(owner(proposal, kind), file);
        audit.record("budget.file.removed", "proposal/" + proposalId, Map.of("file", file));
    }

    /** @throws NotFound if there is no such file for the reader */
    public Response download(long proposalId, Kind kind, long file) {
        var proposal = proposals.get(proposalId);
        if (!maySee(proposal, kind)) {
            throw new NotFound("file " + file + " is the office's");
        }
        return files.download(owner(proposal, kind), file);
    }

    private Proposal editable(long id) {
        var proposal = proposals.own(id);
        if (!proposal.isEditable()) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        return proposal;
    }

    /** Removes all files of a proposal that goes for good. */
    static void forget(Files files, Proposal proposal) {
        for (var kind : Kind.values()) {
            var owner = owner(proposal, kind);
            files.of(owner).forEach(file -> files.remove(owner, file.id()));
        }
    }

    private static String owner(Proposal proposal, Kind kind) {
        return "budget/proposal/" + proposal.id() + (kind == Kind.OFFICE ? "/office" : "");
    }
}
