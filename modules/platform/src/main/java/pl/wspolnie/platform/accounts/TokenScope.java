package pl.wspolnie.platform.accounts;

/** What a program may do with a token. */
public enum TokenScope {
    /** Ask, as far as its owner may. */
    READ,
    /** Ask and change, as far as its owner may. */
    WRITE,
    /** Ask and change by chosen permissions alone, as far as its owner has them. */
    CHOSEN
}
