/** What reports and the index take from waves of surveys. */
package pl.wspolnie.evaluation.survey;
