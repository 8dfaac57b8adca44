/** Following links and sending forms, as a user or an attacker would. */
package pl.wspolnie.testkit.crawl;
