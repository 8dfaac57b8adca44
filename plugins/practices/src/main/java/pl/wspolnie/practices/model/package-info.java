/** Models: documents built of elements, each with what it rests on and the way that it went. */
package pl.wspolnie.practices.model;
