/** The outcome: computed when the vote is over, kept as a draft, published by an officer, explained in words. */
package pl.wspolnie.budget.outcome;
