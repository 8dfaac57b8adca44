package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;

/**
 * A project to add or to change.
 *
 * @param slug {@code null} for a new one
 * @param seen the row version that the form starts from
 * @param municipalities the possible partners
 */
public record ProjectAdmin(String slug, long seen, Form<ProjectInput> form, List<Choice> municipalities) {}
