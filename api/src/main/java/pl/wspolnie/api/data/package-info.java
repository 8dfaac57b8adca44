/** The municipality's data. */
package pl.wspolnie.api.data;
