/** The municipality's outline, on which the map is drawn where the installation has no tiles. */
package pl.wspolnie.map.outline;
