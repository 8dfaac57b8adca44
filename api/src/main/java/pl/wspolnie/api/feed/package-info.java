/** Feeds, calendars and open data. */
package pl.wspolnie.api.feed;
