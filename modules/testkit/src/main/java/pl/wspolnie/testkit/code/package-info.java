/** Rules about compiled code. */
package pl.wspolnie.testkit.code;
