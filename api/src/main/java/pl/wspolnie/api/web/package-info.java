/** Pages, forms and addresses. */
package pl.wspolnie.api.web;
