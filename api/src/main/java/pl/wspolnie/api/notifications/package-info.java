/** Telling people. */
package pl.wspolnie.api.notifications;
