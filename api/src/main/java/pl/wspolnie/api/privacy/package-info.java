/** Personal data. */
package pl.wspolnie.api.privacy;
