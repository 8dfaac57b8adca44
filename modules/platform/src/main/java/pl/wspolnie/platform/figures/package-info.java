/** Numbers that modules know of themselves. */
package pl.wspolnie.platform.figures;
