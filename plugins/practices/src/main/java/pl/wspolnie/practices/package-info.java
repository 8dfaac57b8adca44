/** The module of the suite: good practices. */
package pl.wspolnie.practices;
