package pl.wspolnie.api.privacy;

/** Why personal data may be processed (RODO art. 6 ust. 1). */
public enum LegalBasis {
    /** Letter a: the person has agreed. */
    CONSENT,
    /** Letter b: a contract with the person. */
    CONTRACT,
    /** Letter c: a law demands it. */
    LEGAL_DUTY,
    /** Letter e: a task in the public interest, such as a consultation. */
    PUBLIC_TASK
}
