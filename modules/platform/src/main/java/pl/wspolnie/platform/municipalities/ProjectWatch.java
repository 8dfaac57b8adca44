package pl.wspolnie.platform.municipalities;

import java.util.Set;
import pl.wspolnie.api.people.Municipality;

/** Learns of changed projects inside their transaction: what partners share may be theirs now, or no longer. */
public interface ProjectWatch {

    /** @param partners the municipalities that were partners before or are now */
    void changed(Set<Municipality> partners);
}
