/** What the demonstration shows on the map. */
package pl.wspolnie.map.demo;
