/** The way in: where a request goes, who sends it, whether it may, and the pages for logging in. */
package pl.wspolnie.platform.access;
