package pl.wspolnie.budget.proposal;

/** Whether what is built or held can be used by everybody (universal design). */
public enum Accessible {
    YES,
    NO
}
