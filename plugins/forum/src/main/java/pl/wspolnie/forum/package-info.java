/** The module of the suite: NGO forum. */
package pl.wspolnie.forum;
