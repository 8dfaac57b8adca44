/** A real OpenID Connect provider that the suite knows by its address alone. */
package pl.wspolnie.provider;
