/** An edition: one round of a budget, its pools, its calendar and its rules. */
package pl.wspolnie.budget.edition;
