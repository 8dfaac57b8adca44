package pl.wspolnie.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.wspolnie.evaluation.answer.Responses;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.Waves;

/** The answers of the waves that were asked for last. A sealed wave never changes, so what was read stays right. */
@ApplicationScoped
public class KeptData {

    /** Ten thousand answers of forty items take some two megabytes. */
    private static final int MOST = 12;

    private final Responses responses;
    private final Waves waves;
    private final Map<Long, Dataset> kept = new LinkedHashMap<>(16, 0.75f, true);

    protected KeptData() {
        this(null, null);
    }

    @Inject
    public KeptData(Responses responses, Waves waves) {
        this.responses = responses;
        this.waves = waves;
    }

    /** The answers of a sealed wave. */
    Dataset of(Wave wave) {
        synchronized (kept) {
            var known = kept.get(wave.id());
            if (known != null) {
                return known;
            }
        }
        var data = Dataset.of(waves.questionnaire(wave).content(), responses.stored(wave));
        synchronized (kept) {
            kept.put(wave.id(), data);
            var oldest = kept.keySet().iterator();
            while (kept.size() > MOST && oldest.hasNext()) {
                oldest.next();
                oldest.remove();
            }
        }
        return data;
    }
}
