/** The launcher: from a command line to a running suite, or to one sentence that says why not. */
package pl.wspolnie.server;
