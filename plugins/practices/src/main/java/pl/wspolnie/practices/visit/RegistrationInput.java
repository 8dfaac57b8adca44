package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody who is to travel.
 *
 * @param myself whether it is who fills in the form
 * @param side whose seat it is; only whoever keeps the list says so, for others it follows from whom they act for
 * @param organisation the key of the organisation, likewise
 * @param represents the unit of the office, or the organisation in words
 * @param contact a telephone number or an address of mail
 * @param needs food, access, anything that the organiser has to know
 */
public record RegistrationInput(
        @NotBlank @Size(max = 200) String name,
        boolean myself,
        Side side,
        Long organisation,
        @Size(max = 300) String represents,
        @Size(max = 200) String contact,
        @Size(max = 500) String needs) {}
