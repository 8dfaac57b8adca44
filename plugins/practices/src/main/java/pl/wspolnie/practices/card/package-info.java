/** Cards of good practices: description, review, ratings, discussion. */
package pl.wspolnie.practices.card;
