package pl.wspolnie.platform.people;

import jakarta.validation.constraints.Size;

/**
 * What the office needs for contracts and nobody else sees.
 *
 * @param authorisedPersons who represents it by law, with names
 * @param bankAccount a Polish account number (NRB), 26 digits
 */
public record Confidential(@Size(max = 2000) String authorisedPersons, String bankAccount) {

    static final Confidential NOTHING = new Confidential(null, null);

    /** Takes the number as people write it: in groups, with or without PL. */
    public Confidential {
        bankAccount = Identifiers.plain(bankAccount);
        if (bankAccount != null && bankAccount.startsWith("PL")) {
            bankAccount = bankAccount.substring(2);
        }
    }
}
