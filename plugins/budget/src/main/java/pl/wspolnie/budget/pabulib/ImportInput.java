package pl.wspolnie.budget.pabulib;

import jakarta.validation.constraints.Size;
import pl.wspolnie.budget.edition.EditionKind;

/**
 * What an officer says about a file that is brought in.
 *
 * @param name the edition's name, or {@code null} for the file's own words
 * @param kind what it was, or {@code null} for a residents' budget
 * @param ruleId the rule to compute its outcome by, or {@code null} for the one that the file names
 * @param completion how equal shares use what they leave over, or {@code null} for what the file says
 */
public record ImportInput(
        @Size(max = 200) String name,
        EditionKind kind,
        @Size(max = 40) String ruleId,
        @Size(max = 40) String completion) {

    public static final ImportInput AS_IN_FILE = new ImportInput(null, null, null, null);
}
