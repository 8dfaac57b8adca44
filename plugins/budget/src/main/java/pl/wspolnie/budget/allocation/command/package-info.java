/** The command {@code allocate}: allocation rules for files of elections, without a server. */
package pl.wspolnie.budget.allocation.command;
