/** Elections that come from Pabulib files and go into them. */
package pl.wspolnie.budget.pabulib;
