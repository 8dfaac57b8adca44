/** What happened, for other modules. */
package pl.wspolnie.api.event;
