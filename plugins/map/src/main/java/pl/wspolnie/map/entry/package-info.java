/** What the map says of an organisation, and its revisions. */
package pl.wspolnie.map.entry;
