/** Who asks, where, and for whom. */
package pl.wspolnie.api.people;
