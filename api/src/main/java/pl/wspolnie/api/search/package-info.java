/** What can be found. */
package pl.wspolnie.api.search;
