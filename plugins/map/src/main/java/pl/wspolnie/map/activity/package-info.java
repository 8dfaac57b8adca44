/** What organisations do: what, for whom, where, when. */
package pl.wspolnie.map.activity;
