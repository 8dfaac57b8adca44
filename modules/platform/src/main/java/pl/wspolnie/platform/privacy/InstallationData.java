package pl.wspolnie.platform.privacy;

import java.util.List;
import java.util.Map;

/** What the platform itself knows about a person, whatever the municipality. Beans of this type are found by {@link MyData}. */
public interface InstallationData {

    /** A short name, unique among these. */
    String key();

    /** All rows about the person: names of fields to plain values, as in {@link pl.wspolnie.api.privacy.PersonalData}. */
    List<Map<String, Object>> export(long person);

    /**
     * Erases all rows about a person who leaves for good, unless closing the account does or the law demands keeping them.
     *
     * @return how many
     */
    default int erase(long person) {
        return 0;
    }
}
