/** Words in the reader's language. */
package pl.wspolnie.api.text;
