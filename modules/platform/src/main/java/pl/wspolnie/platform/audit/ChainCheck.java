package pl.wspolnie.platform.audit;

import java.util.Optional;

/** Follows one chain from its beginning; fed with its links in order. */
final class ChainCheck {

    private final long chain;
    private long number;
    private String hash = AuditEntry.BEGINNING;

    ChainCheck(long chain) {
        this.chain = chain;
    }

    /**
     * Takes the next link.
     *
     * @return what is wrong with it, or empty
     */
    Optional<String> next(AuditEntry entry, String storedHash) {
        if (entry.number() != number + 1) {
            return fault(number + 1, "is missing");
        }
        if (!entry.previousHash().equals(hash)) {
            return fault(entry.number(), "does not follow the entry before it");
        }
        if (!entry.hash().equals(storedHash)) {
            return fault(entry.number(), "was changed after it was written");
        }
        number = entry.number();
        hash = storedHash;
        return Optional.empty();
    }

    /** Compares the end with the head that was kept apart. */
    Optional<String> end(long lastNumber, String lastHash) {
        if (lastNumber > number) {
            return fault(number + 1, "is missing: the chain was cut short");
        }
        if (lastNumber < number || !lastHash.equals(hash)) {
            return fault(number, "is not the one that the chain's head knows as its last");
        }
        return Optional.empty();
    }

    /** How many links were followed. */
    long length() {
        return number;
    }

    private Optional<String> fault(long where, String what) {
        return Optional.of("chain " + chain + ": entry " + where + " " + what);
    }
}
