/** What the pages of the module share: numbers, charts, rows of forms. */
package pl.wspolnie.evaluation.show;
