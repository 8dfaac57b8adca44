package pl.wspolnie.api.event;

import java.time.LocalDate;

/**
 * A day has begun in the current municipality: time to remind people of what is due.
 *
 * <p>Told at least once a day and several times as a rule, so whoever listens must be able to hear it again.
 *
 * @param day today in Poland
 */
public record DayBegun(LocalDate day) implements MunicipalEvent {}
