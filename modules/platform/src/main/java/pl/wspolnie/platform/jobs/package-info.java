/** Work that the platform does by itself: on every node, or on one node for all. */
package pl.wspolnie.platform.jobs;
