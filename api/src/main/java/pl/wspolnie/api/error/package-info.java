/** What a request can fail with. */
package pl.wspolnie.api.error;
