/** What anybody suggests to change, and what an officer says to it. */
package pl.wspolnie.map.suggestion;
