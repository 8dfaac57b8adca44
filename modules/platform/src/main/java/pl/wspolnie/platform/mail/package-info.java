/** Mail: written into the database with the change that it tells of, sent by whichever node comes first. */
package pl.wspolnie.platform.mail;
