/** A user of the suite in a real browser. */
package pl.wspolnie.testkit.browser;
