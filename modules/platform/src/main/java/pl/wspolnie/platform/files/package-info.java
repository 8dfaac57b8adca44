/** Attached files: stored once by the hash of their content, known by what is in them. */
package pl.wspolnie.platform.files;
