/** What a plugin is checked for, one class per concern; each gives one line per fault. */
package pl.wspolnie.testkit.contract;
