package pl.wspolnie.evaluation.wave;

import java.time.Instant;
import java.time.LocalDate;

/** A wave for programs. */
public record WaveView(
        long id,
        long questionnaire,
        long family,
        int number,
        String name,
        WaveState state,
        LocalDate opensOn,
        LocalDate closesOn,
        String population,
        Integer populationSize,
        boolean openLink,
        boolean withAccount,
        String note,
        Instant publishedAt,
        boolean invented,
        long rowVersion) {

    public static WaveView of(Wave wave, WaveState state) {
        return new WaveView(
                wave.id(),
                wave.questionnaireId(),
                wave.familyId(),
                wave.number(),
                wave.name(),
                state,
                wave.opensOn(),
                wave.closesOn(),
                wave.population(),
                wave.populationSize(),
                wave.openLink(),
                wave.withAccount(),
                wave.note(),
                wave.publishedAt(),
                wave.invented(),
                wave.rowVersion());
    }
}
