package pl.wspolnie.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Tile;
import pl.wspolnie.api.web.Tiles;
import pl.wspolnie.evaluation.result.Results;
import pl.wspolnie.evaluation.wave.Wave;
import pl.wspolnie.evaluation.wave.WaveState;
import pl.wspolnie.evaluation.wave.Waves;

/** What can be done in the evaluation today: answer, read what others answered, seal a wave. */
@ApplicationScoped
public class EvaluationTiles implements Tiles {

    /** How long results are news. */
    private static final Duration NEWS = Duration.ofDays(60);

    private final Waves waves;
    private final CurrentRequest request;

    protected EvaluationTiles() {
        this(null, null);
    }

    @Inject
    public EvaluationTiles(Waves waves, CurrentRequest request) {
        this.waves = waves;
        this.request = request;
    }

    @Override
    public List<Tile> now() {
        var tiles = new ArrayList<Tile>();
        for (var wave : waves.all()) {
            var state = waves.stateOf(wave);
            if (state == WaveState.OPEN && waves.isOwn(wave) && (wave.openLink() || wave.withAccount())) {
                tiles.add(tile(wave, "answer", "", endOf(wave.closesOn())));
            } else if (state == WaveState.PUBLISHED
                    && wave.publishedAt().plus(NEWS).isAfter(waves.now())) {
                tiles.add(tile(wave, "results", "/results", null));
            } else if (state == WaveState.OVER && waves.isOwn(wave) && request.may(Results.PUBLISH)) {
                tiles.add(tile(wave, "seal", "", null));
            }
        }
        return tiles;
    }

    private static Tile tile(Wave wave, String key, String path, Instant until) {
        return new Tile(
                Text.literally(wave.name()),
                Text.of("evaluation.tile." + key),
                Text.of("evaluation.tile." + key + ".action"),
                "evaluation/waves/" + wave.id() + path,
                until);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Waves.WARSAW).minusMinutes(1).toInstant();
    }
}
