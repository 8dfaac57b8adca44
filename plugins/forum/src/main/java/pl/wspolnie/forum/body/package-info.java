/** Bodies in which a municipality and organisations meet, and who sits in them. */
package pl.wspolnie.forum.body;
