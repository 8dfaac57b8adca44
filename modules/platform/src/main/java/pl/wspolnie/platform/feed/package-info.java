/** Feeds, calendars and open data of a municipality. */
package pl.wspolnie.platform.feed;
