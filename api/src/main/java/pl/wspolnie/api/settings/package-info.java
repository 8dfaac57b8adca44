/** Typed settings per municipality. */
package pl.wspolnie.api.settings;
