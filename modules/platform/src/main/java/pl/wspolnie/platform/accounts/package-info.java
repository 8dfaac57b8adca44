/** Accounts, log-in, sessions, and the roles that are granted. */
package pl.wspolnie.platform.accounts;
