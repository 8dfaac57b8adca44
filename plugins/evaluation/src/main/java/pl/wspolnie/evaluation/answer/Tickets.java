package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Letters;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** Who may answer: by mailed links, codes on paper, the open link, or with an account. */
@ApplicationScoped
public class Tickets {

    /** Who answers with an account. */
    public static final String GIVE = "evaluation.answer.give";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_ADDRESS = 254;

    private final Records records;
    private final Waves waves;
    private final CurrentRequest request;
    private final Letters letters;
    private final Audit audit;

    protected Tickets() {
        this(null, null, null, null, null);
    }

    @Inject
    public Tickets(Records records, Waves waves, CurrentRequest request, Letters letters, Audit audit) {
        this.records = records;
        this.waves = waves;
        this.request = request;
        this.letters = letters;
        this.audit = audit;
    }

    /** How many tickets of a kind there are, and how many of them were used. */
    public record Count(long given, long used) {}

    /** How many tickets a wave has. */
    public Map<TicketKind, Count> counts(Wave wave) {
        var counts = new EnumMap<TicketKind, Count>(TicketKind.class);
        for (var kind : TicketKind.values()) {
            counts.put(kind, new Count(count(wave, kind, ""), count(wave, kind, " and e.used = true")));
        }
        return counts;
    }

    private long count(Wave wave, TicketKind kind, String more) {
        return records.count(
                Ticket.class, "e.waveId = :wave and e.kind = :kind" + more, Map.of("wave", wave.id(), "kind", kind));
    }

    /**
     * Begins to answer by the open link.
     *
     * @throws Conflict if the wave has none, or nobody answers now
     */
    @Transactional
    public Key open(long waveId) {
        var wave = answerable(waveId);
        if (!wave.openLink()) {
            throw new Conflict(Text.of("evaluation.conflict.noopenlink"));
        }
        return add(wave, TicketKind.OPEN);
    }

    /**
     * Begins to answer with an account, once per wave; the link is mailed as well, so that one can go on later.
     *
     * @throws Conflict if the wave wants none, nobody answers now, or the person has answered
     */
    @Transactional
    public Key begin(long waveId) {
        var wave = answerable(waveId);
        if (!wave.withAccount()) {
            throw new Conflict(Text.of("evaluation.conflict.noaccount"));
        }
        var person = request.requirePerson();
        var key = Key.random();
        var present = records.list(
                Ticket.class,
                "e.waveId = :wave and e.personId = :person",
                "",
                Map.of("wave", wave.id(), "person", person.id()));
        if (present.isEmpty()) {
            records.add(Ticket.of(wave, key, person.id()));
        } else {
            renew(present.get(0), key);
        }
        records.add(new Draft(wave, key));
        records.flush();
        letters.sendSecret(
                person.email(),
                "evaluation/" + wave.id() + "/continue/" + key.draftHash(),
                Text.of("evaluation.mail.continue.subject", wave.name()),
                Text.of("evaluation.mail.continue", wave.name()),
                key.path());
        return key;
    }

    private void renew(Ticket found, Key key) {
        var ticket = records.lock(Ticket.class, found.id());
        if (ticket.used()) {
            throw new Conflict(Text.of("evaluation.conflict.answered"));
        }
        ticket.renew(key);
    }

    private Key add(Wave wave, TicketKind kind) {
        var key = Key.random();
        records.add(new Ticket(wave, kind, key));
        records.add(new Draft(wave, key));
        return key;
    }

    /**
     * Invites people by mail, each by a link of their own. Who was invited before is left out.
     *
     * @return how many were invited now
     * @throws InvalidInput if a line is no address
     */
    @Transactional
    public int invite(long waveId, InvitationInput input) {
        var wave = waves.locked(waveId);
        if (waves.stateOf(wave) == WaveState.OVER) {
            throw new Conflict(Text.of("evaluation.conflict.over"));
        }
        var invited = invited(wave);
        var fresh = addresses(input.addresses()).stream()
                .filter(address -> !invited.contains(address))
                .toList();
        fresh.forEach(address -> invite(wave, address, input.message()));
        audit.record(
                "evaluation.wave.invited", "wave/" + wave.id(), Map.of("name", wave.name(), "count", fresh.size()));
        return fresh.size();
    }

    private void invite(Wave wave, String address, String message) {
        var key = Key.random();
        var ticket = Ticket.mailed(wave, key, address);
        records.add(ticket);
        records.add(new Draft(wave, key));
        letters.sendSecret(
                address,
                "evaluation/" + wave.id() + "/invitation/" + ticket.id(),
                Text.of("evaluation.mail.invitation.subject", wave.name()),
                Text.of("evaluation.mail.invitation", message, wave.closesOn()),
                key.path());
    }

    /** Reminds those who were invited by mail and have not answered; at most once a day. */
    @Transactional
    public int remind(long waveId) {
        var wave = answerable(waveId);
        var waiting = records.list(
                Ticket.class,
                "e.waveId = :wave and e.email is not null and e.used = false",
                "",
                Map.of("wave", wave.id()));
        waiting.forEach(ticket -> letters.send(
                ticket.email(),
                "evaluation/" + wave.id() + "/reminder/" + waves.today(),
                Text.of("evaluation.mail.reminder.subject", wave.name()),
                Text.of("evaluation.mail.reminder", wave.name(), wave.closesOn()),
                "evaluation/waves/" + wave.id()));
        audit.record(
                "evaluation.wave.reminded", "wave/" + wave.id(), Map.of("name", wave.name(), "count", waiting.size()));
        return waiting.size();
    }

    /** Makes codes for paper; they are shown now and never again. */
    @Transactional
    public List<Key> codes(long waveId, CodesInput input) {
        var wave = waves.locked(waveId);
        var keys = new ArrayList<Key>();
        for (int i = 0; i < input.count(); i++) {
            keys.add(add(wave, TicketKind.CODE));
        }
        audit.record("evaluation.wave.codes", "wave/" + wave.id(), Map.of("name", wave.name(), "count", keys.size()));
        return keys;
    }

    /** The ticket of a key, also if it was used. */
    Ticket get(Key key) {
        return find(key).orElseThrow(() -> new NotFound("ticket"));
    }

    Optional<Ticket> find(Key key) {
        return records.list(Ticket.class, "e.keyHash = :hash", "", Map.of("hash", key.ticketHash())).stream()
                .findFirst();
    }

    /**
     * A code that somebody has typed from paper.
     *
     * @throws InvalidInput if the wave has no such code
     */
    public Key typed(Wave wave, String typed) {
        return Key.read(typed)
                .filter(key ->
                        find(key).filter(ticket -> ticket.waveId() == wave.id()).isPresent())
                .orElseThrow(() -> new InvalidInput("code", "evaluation.fault.key"));
    }

    private Wave answerable(long waveId) {
        var wave = waves.get(waveId);
        if (!waves.isOpen(wave) || !waves.isOwn(wave)) {
            throw new Conflict(Text.of("evaluation.conflict.notopen"));
        }
        return wave;
    }

    private Set<String> invited(Wave wave) {
        return records
                .select(
                        Ticket.class,
                        "e.email, e.waveId",
                        "e.waveId = :wave and e.email is not null",
                        "",
                        Map.of("wave", wave.id()))
                .stream()
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> addresses(String text) {
        var addresses = new LinkedHashSet<String>();
        for (var line : text.split("[\\r\\n,;]+")) {
            var address = line.strip().toLowerCase(Locale.ROOT);
            if (!address.isEmpty()) {
                if (address.length() > LONGEST_ADDRESS
                        || !ADDRESS.matcher(address).matches()) {
                    throw new InvalidInput("addresses", "evaluation.fault.address", cut(address));
                }
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
