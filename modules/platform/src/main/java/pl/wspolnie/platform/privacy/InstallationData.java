package pl.wspolnie.platform.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.privacy.LegalBasis;

/** What the platform itself knows about a person, whatever the municipality. Beans of this type are found by {@link MyData}. */
public interface InstallationData {

    /** A short name, unique among these. */
    String key();

    /** All rows about the person: names of fields to plain values, as in {@link pl.wspolnie.api.privacy.PersonalData}. */
    List<Map<String, Object>> export(long person);

    /** Files about the person, to be put into the archive beside the rows: names of entries to where they lie. */
    default Map<String, Path> files(long person) {
        return Map.of();
    }

    /**
     * Erases all rows about a person who leaves for good, unless closing the account does or the law demands keeping them.
     *
     * @return how many
     */
    default int erase(long person) {
        return 0;
    }

    /** For how many months it is kept; 0 as long as the account exists. */
    default int monthsKept() {
        return 0;
    }

    /** Erases what is older, of everybody. @return how many rows */
    default int expire(Instant before) {
        return 0;
    }

    /** Why it may be processed. */
    default LegalBasis basis() {
        return LegalBasis.PUBLIC_TASK;
    }
}
