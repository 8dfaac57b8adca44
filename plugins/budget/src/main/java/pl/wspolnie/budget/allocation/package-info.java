/**
 * Allocation rules for participatory budgets: exact, explained, and free of any server, so that it serves as a library.
 *
 * <p>Read {@link pl.wspolnie.budget.allocation.Election}, then {@link pl.wspolnie.budget.allocation.AllocationRule},
 * then {@link pl.wspolnie.budget.allocation.Outcome}.
 */
package pl.wspolnie.budget.allocation;
