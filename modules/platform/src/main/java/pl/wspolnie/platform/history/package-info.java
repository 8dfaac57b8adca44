/** Who made and changed what public pages show. */
package pl.wspolnie.platform.history;
