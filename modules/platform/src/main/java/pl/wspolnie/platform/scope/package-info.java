/** Where and for whom the present thread works. */
package pl.wspolnie.platform.scope;
