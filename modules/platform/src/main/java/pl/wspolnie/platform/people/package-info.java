/** Organisations, and who may act for them. */
package pl.wspolnie.platform.people;
