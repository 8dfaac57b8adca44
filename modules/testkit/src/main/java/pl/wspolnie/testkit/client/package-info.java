/** A user of the suite over HTTP. */
package pl.wspolnie.testkit.client;
