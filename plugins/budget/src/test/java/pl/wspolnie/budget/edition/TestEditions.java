package pl.wspolnie.budget.edition;

/** Editions that were never stored. */
public final class TestEditions {

    private TestEditions() {}

    /** A pool of 100 000 zł, up to 30 000 zł a project and three projects a ballot. */
    public static Pool pool() {
        return new Pool(new Edition(Inputs.edition(), "secret"), 0, Inputs.POOL);
    }
}
