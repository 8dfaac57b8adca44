package pl.wspolnie.api.web;

import java.time.Instant;
import pl.wspolnie.api.text.Text;

/**
 * A change of what a page shows, as a BIP page has to tell it (art. 8 ust. 6 ustawy o dostępie do informacji publicznej).
 *
 * @param who an organisation, somebody of the office by name, or a neutral phrase for everybody else
 * @param what was done
 */
public record Change(Instant at, String who, Text what) {}
