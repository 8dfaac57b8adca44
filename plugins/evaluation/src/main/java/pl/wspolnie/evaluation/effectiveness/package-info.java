/** Reports on the effectiveness of single organisations, which each organisation sees before anybody else. */
package pl.wspolnie.evaluation.effectiveness;
