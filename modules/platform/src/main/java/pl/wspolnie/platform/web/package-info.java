/** Pages, forms, errors, addresses and static files: what every request goes through. */
package pl.wspolnie.platform.web;
