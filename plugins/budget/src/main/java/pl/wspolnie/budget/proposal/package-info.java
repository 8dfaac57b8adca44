/** Proposals: from the draft through verification to what became of the money. */
package pl.wspolnie.budget.proposal;
