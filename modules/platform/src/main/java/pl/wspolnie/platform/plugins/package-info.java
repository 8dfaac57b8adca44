/** The plugins that are installed, and what they declare. */
package pl.wspolnie.platform.plugins;
