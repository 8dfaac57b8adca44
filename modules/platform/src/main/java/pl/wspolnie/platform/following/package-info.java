/** Following things by mail, without an account. */
package pl.wspolnie.platform.following;
