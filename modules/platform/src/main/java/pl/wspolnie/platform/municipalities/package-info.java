/** Municipalities, their areas, and the projects that join them. */
package pl.wspolnie.platform.municipalities;
