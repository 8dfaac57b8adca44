/** Full-text search: a Lucene index per node, fed from an outbox table. */
package pl.wspolnie.platform.search;
