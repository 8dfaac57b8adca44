/** The shell of the JSON API, and what those who run the installation watch. */
package pl.wspolnie.platform.api;
