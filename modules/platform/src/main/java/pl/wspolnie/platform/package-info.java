/** The core of the suite. */
package pl.wspolnie.platform;
