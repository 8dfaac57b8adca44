/** The few classes at the root of the runnable jar; everything else is in jars inside it. */
package pl.wspolnie.server.jar;
