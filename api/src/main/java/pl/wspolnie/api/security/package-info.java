/** Permissions and roles. */
package pl.wspolnie.api.security;
