/** What the tests of the suite and of every plugin are made of. */
package pl.wspolnie.testkit;
