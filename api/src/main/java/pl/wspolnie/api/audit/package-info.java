/** Who did what. */
package pl.wspolnie.api.audit;
