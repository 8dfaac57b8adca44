/** Attached files. */
package pl.wspolnie.api.files;
