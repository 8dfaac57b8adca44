/** The text of a document: its pieces, their numbers, and which of them became which. */
package pl.wspolnie.forum.standard.text;
