/** What a wave says: shares, means, breakdowns, change between waves; never of fewer than five. */
package pl.wspolnie.evaluation.result;
