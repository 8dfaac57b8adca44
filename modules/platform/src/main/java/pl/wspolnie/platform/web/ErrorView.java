package pl.wspolnie.platform.web;

import java.util.List;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.text.Text;

/**
 * An error as a page shows it.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param text what can be done
 * @param faults what is wrong with the input, if that is it
 * @param id what finds the error in the log, or {@code null}
 * @param home where one can go on
 */
public record ErrorView(int status, Text title, Text text, List<Fault> faults, String id, String home) {}
