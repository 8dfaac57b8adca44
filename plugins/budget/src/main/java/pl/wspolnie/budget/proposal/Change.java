package pl.wspolnie.budget.proposal;

/**
 * What a correction changed in one field.
 *
 * @param field the field's name
 * @param before what stood there; may be empty
 * @param after what stands there now; may be empty
 */
public record Change(String field, String before, String after) {}
