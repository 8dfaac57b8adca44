/** The way to the database. */
package pl.wspolnie.platform.data;
