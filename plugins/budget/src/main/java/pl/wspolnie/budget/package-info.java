/** Participatory budgets: from proposals through a secret vote to an outcome that anybody can count again. */
package pl.wspolnie.budget;
