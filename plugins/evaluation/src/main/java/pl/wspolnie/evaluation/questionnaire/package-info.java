/** Questionnaires: their items, conditions, versions, the library of ready items, and the paper form. */
package pl.wspolnie.evaluation.questionnaire;
