package pl.wspolnie.budget.edition;

import pl.wspolnie.api.web.Page;

/** Amounts in the currency of their edition. */
public final class Amounts {

    private Amounts() {}

    /** For instance «1 234,50 zł»; a file's own currency by its code. */
    public static String show(Page page, Edition edition, long grosze) {
        return edition.currency().equals("PLN")
                ? page.money(grosze)
                : page.number(Math.floorDiv(grosze + 50, 100)) + " " + edition.currency();
    }
}
