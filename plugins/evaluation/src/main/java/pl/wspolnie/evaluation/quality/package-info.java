/** The local index of the quality of cooperation: a yearly routine of a survey, a meeting and one page of results. */
package pl.wspolnie.evaluation.quality;
