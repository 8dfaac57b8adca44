/** Answers that are not pages. */
package pl.wspolnie.map.web;
