/** Numbers that modules know of themselves. */
package pl.wspolnie.api.figures;
