/** What visits, cards and models share: days, amounts, lists, who speaks. */
package pl.wspolnie.practices.shared;
