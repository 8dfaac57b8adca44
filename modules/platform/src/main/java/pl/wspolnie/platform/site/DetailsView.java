package pl.wspolnie.platform.site;

import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;

/**
 * A municipality's details to change.
 *
 * @param seen the row version that the form starts from
 */
public record DetailsView(Form<MunicipalityDetails> form, long seen) {}
