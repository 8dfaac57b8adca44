/** The module of the suite: evaluation. */
package pl.wspolnie.evaluation;
