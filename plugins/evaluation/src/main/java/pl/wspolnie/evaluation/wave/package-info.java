/** Waves: the same questionnaire asked in a span of days, and the known shares of the population. */
package pl.wspolnie.evaluation.wave;
