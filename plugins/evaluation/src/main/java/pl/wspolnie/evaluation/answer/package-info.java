/** Answers: links that lead to nobody, drafts kept as they are given, sheets typed in, files in and out. */
package pl.wspolnie.evaluation.answer;
