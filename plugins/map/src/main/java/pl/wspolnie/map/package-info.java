/** The module of the suite: activity map. */
package pl.wspolnie.map;
