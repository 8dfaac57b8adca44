package pl.wspolnie.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.files.SpreadsheetTables;

/** Reading a register from a file: first shown with all its faults, then entered line by line as chosen. */
@ApplicationScoped
public class RegisterImport {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    private final Records records;
    private final OrganisationRegister register;
    private final RegisterReading reading;
    private final Audit audit;
    private final CurrentRequest request;
    private final Clock clock;

    protected RegisterImport() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RegisterImport(
            Records records,
            OrganisationRegister register,
            RegisterReading reading,
            Audit audit,
            CurrentRequest request,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.reading = reading;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * A file with all that is wrong in it.
     *
     * @param ignored headings that mean nothing to the register
     */
    public record Preview(long id, String fileName, List<Line> lines, List<String> ignored) {

        /** How many lines can be entered. */
        public long good() {
            return lines.stream().filter(line -> line.faults().isEmpty()).count();
        }
    }

    /** A line of the file. @param details {@code null} if it cannot be read */
    public record Line(long number, String name, OrganisationDetails details, List<CellFault> faults) {}

    /** What is wrong in a cell. @param column its heading, or an empty string if it concerns the whole line */
    public record CellFault(String column, Text message) {}

    /**
     * Keeps a file for a day, so that its lines can be chosen. Nothing is entered into the register.
     *
     * @return its key
     * @throws InvalidInput if it is no table of organisations
     */
    @Transactional
    public long keep(String fileName, byte[] content) {
        var text = SpreadsheetTables.decode(content);
        if (text.length() > RegisterUpload.LONGEST) {
            throw new InvalidInput("file", "platform.import.toolarge", RegisterUpload.LONGEST / 1_000_000);
        }
        RegisterFile.read(text);
        forgetOld();
        var name =
                Optional.ofNullable(fileName).filter(given -> !given.isBlank()).orElse("CSV");
        var upload = new RegisterUpload(
                request.requirePerson().id(), name.substring(0, Math.min(name.length(), LONGEST_NAME)), text);
        records.add(upload);
        records.flush();
        return upload.id();
    }

    private void forgetOld() {
        records.list(
                        RegisterUpload.class,
                        "e.municipalityId = :here and e.createdAt < :old",
                        "",
                        Map.of(
                                "here",
                                request.municipality().id(),
                                "old",
                                clock.instant().minus(KEPT)))
                .forEach(records::remove);
    }

    /**
     * Reads a kept file.
     *
     * @throws NotFound if the current person has not sent it, or it was entered or forgotten since
     */
    public Preview preview(long id) {
        return read(own(records.get(RegisterUpload.class, id)));
    }

    private RegisterUpload own(RegisterUpload upload) {
        if (upload.account() != request.requirePerson().id()) {
            throw new NotFound("upload " + upload.id() + " of somebody else");
        }
        return upload;
    }

    private Preview read(RegisterUpload upload) {
        var file = RegisterFile.read(upload.content());
        var lines = reading.lines(file, upload.fileName(), register);
        return new Preview(upload.id(), upload.fileName(), lines, file.ignored());
    }

    /**
     * Enters the chosen lines, all or none of them, and forgets the file.
     *
     * @param chosen numbers of lines that have no faults
     * @return how many organisations were entered
     * @throws InvalidInput if nothing was chosen, or a chosen line has faults
     */
    @Transactional
    public int enter(long id, Collection<Long> chosen) {
        var upload = own(records.lock(RegisterUpload.class, id));
        var lines = read(upload).lines().stream()
                .filter(line -> chosen.contains(line.number()))
                .toList();
        if (lines.isEmpty() || lines.size() < chosen.stream().distinct().count()) {
            throw new InvalidInput("line", "platform.import.choose");
        }
        for (var line : lines) {
            if (!line.faults().isEmpty()) {
                throw new InvalidInput("line", "platform.import.faulty", line.number());
            }
            register.add(line.details(), false);
        }
        audit.record("platform.organisation.imported", "organisations", Map.of("count", lines.size()));
        records.remove(upload);
        records.flush();
        return lines.size();
    }

    /** Forgets a file without entering anything. */
    @Transactional
    public void drop(long id) {
        records.remove(own(records.lock(RegisterUpload.class, id)));
    }
}
