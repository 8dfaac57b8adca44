/** Finding organisations and activities: by filter, on the map, by comparison. */
package pl.wspolnie.map.directory;
