/** Languages, messages, and how numbers, money and dates are written. */
package pl.wspolnie.platform.text;
