package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;

/**
 * One page of the register.
 *
 * @param filter what was asked for
 * @param forms the legal forms to choose from
 * @param found how many organisations answer the filter
 * @param url this list's address with its filter
 * @param waiting for officers: what people entered and nobody has verified yet
 * @param current the number of this page, from 1
 */
public record OrganisationList(
        Form<OrganisationFilter> filter,
        List<Choice> forms,
        List<Row> organisations,
        int found,
        String url,
        int current,
        int last,
        List<Row> waiting) {

    /** An organisation of the list. */
    public record Row(long id, String name, String form, String state, boolean invented) {}
}
