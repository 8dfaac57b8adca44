/** What a municipality's roles allow, and the departments in which they are granted. */
package pl.wspolnie.platform.rights;
