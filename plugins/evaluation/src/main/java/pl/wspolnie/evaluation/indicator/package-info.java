/** Indicators of programmes: where one started, where one wants to get, what was measured. */
package pl.wspolnie.evaluation.indicator;
