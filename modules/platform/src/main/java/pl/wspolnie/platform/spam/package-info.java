/** What keeps machines from forms that need no account. */
package pl.wspolnie.platform.spam;
