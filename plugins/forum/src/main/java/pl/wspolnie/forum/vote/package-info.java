/** Votes in a meeting: open or secret, by members or by organisations. */
package pl.wspolnie.forum.vote;
