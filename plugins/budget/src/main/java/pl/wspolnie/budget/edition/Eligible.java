package pl.wspolnie.budget.edition;

/** Who may submit proposals or vote. */
public enum Eligible {
    RESIDENTS,
    ORGANISATIONS,
    BOTH;

    public boolean residents() {
        return this != ORGANISATIONS;
    }

    public boolean organisations() {
        return this != RESIDENTS;
    }
}
