/** A correct plugin: what the contract must accept. */
package pl.wspolnie.sample;
