/** The suite, assembled and running for tests. */
package pl.wspolnie.testkit.running;
