/** How fast and how big the suite is, each figure beside a named peer or limit. */
package pl.wspolnie.benchmarks;
