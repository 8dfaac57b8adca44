/** Evaluation reports: questions, evidence, conclusions, and what becomes of the recommendations. */
package pl.wspolnie.evaluation.report;
