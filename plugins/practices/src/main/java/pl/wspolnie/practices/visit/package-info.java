/** Study visits: programme, seats, groups, notes, questions, the report. */
package pl.wspolnie.practices.visit;
