package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.text.RequestMessages;

/** Permissions in words, or by their bare ids where a plugin has no words for one. */
@ApplicationScoped
public class PermissionNames {

    private final RequestMessages messages;
    private final CurrentRequest request;

    protected PermissionNames() {
        this(null, null);
    }

    @Inject
    public PermissionNames(RequestMessages messages, CurrentRequest request) {
        this.messages = messages;
        this.request = request;
    }

    Text of(String permission) {
        return messages.knows(permission, request.locale()) ? Text.of(permission) : Text.literally(permission);
    }
}
