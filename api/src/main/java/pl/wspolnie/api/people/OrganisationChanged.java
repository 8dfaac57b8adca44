package pl.wspolnie.api.people;

import pl.wspolnie.api.event.MunicipalEvent;

/**
 * An organisation of the register was entered, changed or confirmed, or is listed no longer.
 *
 * @param organisation its key; {@link Organisations#profile} tells what it is now
 */
public record OrganisationChanged(long organisation) implements MunicipalEvent {}
