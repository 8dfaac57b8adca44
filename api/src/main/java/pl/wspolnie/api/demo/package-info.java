/** Demonstration content. */
package pl.wspolnie.api.demo;
