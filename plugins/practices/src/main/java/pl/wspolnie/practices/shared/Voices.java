package pl.wspolnie.practices.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;

/** As whom the present reader speaks: whoever acts for an organisation speaks for it, also an official. */
@ApplicationScoped
public class Voices {

    /** Who speaks as an official. */
    public static final String OFFICIAL = "practices.official";

    private final CurrentRequest request;

    protected Voices() {
        this(null);
    }

    @Inject
    public Voices(CurrentRequest request) {
        this.request = request;
    }

    public Voice present() {
        if (organisation() != null) {
            return Voice.ORGANISATION;
        }
        return request.may(OFFICIAL) ? Voice.OFFICIAL : Voice.RESIDENT;
    }

    /** The key of the organisation that the reader acts for, or {@code null}. */
    public Long organisation() {
        return request.organisation().map(Organisation::id).orElse(null);
    }
}
