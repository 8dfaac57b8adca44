/** What of the testkit runs inside the server: makes data, and looks where no page leads. Never part of the product. */
package pl.wspolnie.testkit.inside;
