/** Telling people what concerns them: on the site, and by mail. */
package pl.wspolnie.platform.notifications;
