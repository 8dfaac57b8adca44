/** Pages and API where entries and activities are read and kept. */
package pl.wspolnie.map.keeping;
