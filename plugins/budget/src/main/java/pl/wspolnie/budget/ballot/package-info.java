/** The vote: who has voted is kept apart from how, and a receipt opens one's own ballot. */
package pl.wspolnie.budget.ballot;
