/** Words as they are stored and compared. */
package pl.wspolnie.map.words;
