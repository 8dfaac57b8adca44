/** Typed settings of plugins, per municipality. */
package pl.wspolnie.platform.settings;
