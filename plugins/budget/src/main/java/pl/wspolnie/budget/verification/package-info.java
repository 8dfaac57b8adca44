/** Verification: an officer fills in the formal card and the merit card, and decides. */
package pl.wspolnie.budget.verification;
