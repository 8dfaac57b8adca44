/** Tables: a survey is read into the map, and the map is written out again. */
package pl.wspolnie.map.survey;
