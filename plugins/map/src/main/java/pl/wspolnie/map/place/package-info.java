/** Where things are: coordinates, shapes, clusters. */
package pl.wspolnie.map.place;
