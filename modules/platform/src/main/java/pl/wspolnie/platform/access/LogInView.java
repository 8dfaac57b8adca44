package pl.wspolnie.platform.access;

import java.util.List;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.demo.DemoPeople.DemoPerson;

/**
 * The log-in page.
 *
 * @param next where to go then
 * @param provider what people call the provider that they may log in with, or {@code null}
 * @param demo who may log in to the demonstration; empty elsewhere
 */
public record LogInView(Form<LogInInput> form, String next, String provider, List<DemoPerson> demo) {}
