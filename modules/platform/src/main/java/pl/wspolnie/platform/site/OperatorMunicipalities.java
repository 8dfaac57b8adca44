package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.web.Form;

/** The municipalities and the form for a new one. */
public record OperatorMunicipalities(List<Municipality> municipalities, Form<?> form) {}
