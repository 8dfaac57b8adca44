/**
 * What turns jars into a running suite: the set of plugins, the web application made of them, the database's schema.
 *
 * <p>Plain JDK code, used before there is a server: by the launcher and by the tests.
 */
package pl.wspolnie.platform.boot;
