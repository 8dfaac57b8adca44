/** What people publish, before or after somebody has looked at it. */
package pl.wspolnie.platform.moderation;
