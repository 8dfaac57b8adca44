/** What the demonstration shows. */
package pl.wspolnie.platform.demo;
