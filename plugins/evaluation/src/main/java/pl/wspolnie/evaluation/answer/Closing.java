package pl.wspolnie.evaluation.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/**
 * Ends waves. The answers are written anew in a random order without the numbers of sheets, so that their rows tell no
 * order any more; links, codes, addresses and drafts are erased.
 */
@ApplicationScoped
public class Closing {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Records records;
    private final Waves waves;
    private final Sheets sheets;

    protected Closing() {
        this(null, null, null);
    }

    @Inject
    public Closing(Records records, Waves waves, Sheets sheets) {
        this.records = records;
        this.waves = waves;
        this.sheets = sheets;
    }

    /**
     * Seals a wave.
     *
     * @throws Conflict if its last day is not over, or it is sealed
     */
    @Transactional
    public Wave seal(long id) {
        var wave = waves.locked(id);
        if (waves.stateOf(wave) != WaveState.OVER) {
            throw new Conflict(Text.of("evaluation.conflict.early"));
        }
        return sealNow(wave);
    }

    /** As {@link #seal}, whatever day it is; for the demonstration. */
    @Transactional
    public Wave sealNow(Wave wave) {
        var checks = sheets.doubleEntry(wave).text();
        var responses = of(Response.class, wave);
        Collections.shuffle(responses, RANDOM);
        responses.forEach(records::remove);
        of(SecondEntry.class, wave).forEach(records::remove);
        of(BroughtFile.class, wave).forEach(records::remove);
        records.flush();
        responses.forEach(response -> records.add(response.again(wave)));
        eraseKeys(wave);
        wave.seal(responses.size(), checks);
        waves.changed("evaluation.wave.sealed", wave);
        return wave;
    }

    /** Erases links, codes, addresses and drafts of a wave that nobody answers any more; tells how many rows. */
    int eraseKeys(Wave wave) {
        var tickets = of(Ticket.class, wave);
        var drafts = of(Draft.class, wave);
        tickets.forEach(records::remove);
        drafts.forEach(records::remove);
        return tickets.size() + drafts.size();
    }

    private <E extends MunicipalRecord> List<E> of(Class<E> type, Wave wave) {
        return new java.util.ArrayList<>(records.list(type, "e.waveId = :wave", "", Map.of("wave", wave.id())));
    }
}
