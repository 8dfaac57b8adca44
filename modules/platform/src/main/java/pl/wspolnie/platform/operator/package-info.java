/** What the operator of the installation sees of its inner works. */
package pl.wspolnie.platform.operator;
