package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.RoleGrantEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.site.PeopleView.NewGrant;

/** Grants roles to people by their mail address, and takes them back, as far as who asks may. */
@ApplicationScoped
public class Granting {

    private final RoleGrants grants;
    private final Accounts accounts;
    private final CurrentRequest request;

    protected Granting() {
        this(null, null, null);
    }

    @Inject
    public Granting(RoleGrants grants, Accounts accounts, CurrentRequest request) {
        this.grants = grants;
        this.accounts = accounts;
        this.request = request;
    }

    RoleGrantEntity grant(NewGrant input) {
        requireReach(input.department());
        var person =
                accounts.byEmail(input.email()).orElseThrow(() -> new InvalidInput("email", "platform.people.unknown"));
        return grants.grant(person.id(), request.municipality(), input.terms());
    }

    private void requireReach(Long department) {
        if (!request.reach("platform.roles.manage").includes(department)) {
            throw new InvalidInput("department", "platform.role.elsewhere");
        }
    }

    void revoke(long grant) {
        grants.in(request.municipality()).stream()
                .filter(held -> held.id() == grant)
                .forEach(held -> requireReach(held.terms().department()));
        grants.revoke(request.municipality(), grant);
    }
}
