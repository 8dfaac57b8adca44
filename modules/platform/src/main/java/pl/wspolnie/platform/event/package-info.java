/** How modules hear of each other. */
package pl.wspolnie.platform.event;
