package pl.wspolnie.budget.allocation;

import java.util.List;

/**
 * The voters one by one, as a file lists them: what a rule never looks at, kept for writing and for groups of voters.
 */
public interface Roll {

    /** The names of the columns, {@code voter_id} and {@code vote} among them; empty when no voter is listed. */
    List<String> columns();

    /** The number of voters listed. */
    int size();

    /** The values of one voter, in the order of the columns. */
    List<String> row(int voter);

    /** Which of {@link Election#ballots()} this voter cast. */
    int ballot(int voter);

    /** Nobody listed: ballots are known only as numbers. */
    Roll NONE = new Roll() {
        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<String> row(int voter) {
            throw new IndexOutOfBoundsException(voter);
        }

        @Override
        public int ballot(int voter) {
            throw new IndexOutOfBoundsException(voter);
        }
    };
}
