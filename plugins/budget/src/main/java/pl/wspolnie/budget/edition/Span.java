package pl.wspolnie.budget.edition;

import java.time.LocalDate;

/**
 * Days of a stage, both included, in Europe/Warsaw; both {@code null} if the edition does without it.
 */
public record Span(Stage stage, LocalDate from, LocalDate to) {

    public boolean given() {
        return from != null && to != null;
    }

    public boolean contains(LocalDate day) {
        return given() && !day.isBefore(from) && !day.isAfter(to);
    }
}
