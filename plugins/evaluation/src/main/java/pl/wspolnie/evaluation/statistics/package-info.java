/** Estimates and their intervals, raking, and the hiding of small cells. */
package pl.wspolnie.evaluation.statistics;
