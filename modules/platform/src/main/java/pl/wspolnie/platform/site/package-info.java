/** The pages of the suite itself: what readers see first, and how a municipality and the installation are run. */
package pl.wspolnie.platform.site;
