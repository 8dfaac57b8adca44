/** What a plugin is and declares. */
package pl.wspolnie.api.plugin;
