package pl.wspolnie.map.survey;

import pl.wspolnie.api.text.Text;

/**
 * What is wrong in a cell.
 *
 * @param column its heading, or an empty string if it concerns the whole line
 */
public record CellFault(String column, Text message) {}
