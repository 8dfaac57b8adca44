/** Which modules a municipality has switched on. */
package pl.wspolnie.platform.modules;
