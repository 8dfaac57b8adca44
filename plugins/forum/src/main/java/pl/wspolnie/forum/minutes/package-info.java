/** Minutes of meetings: drafted from what is known, published, corrected, approved. */
package pl.wspolnie.forum.minutes;
