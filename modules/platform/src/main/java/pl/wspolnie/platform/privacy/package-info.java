/** What the installation knows about a person, for that person. */
package pl.wspolnie.platform.privacy;
