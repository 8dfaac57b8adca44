package pl.wspolnie.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.rights.MunicipalDepartments;
import pl.wspolnie.platform.rights.MunicipalRights;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Whether what somebody wants to grant or take back can be granted at all, and by that person. */
@ApplicationScoped
public class GrantChecks {

    private final MunicipalRights rights;
    private final ComposedRoles roles;
    private final MunicipalDepartments departments;
    private final MunicipalScope scope;
    private final CurrentRequest request;

    protected GrantChecks() {
        this(null, null, null, null, null);
    }

    @Inject
    public GrantChecks(
            MunicipalRights rights,
            ComposedRoles roles,
            MunicipalDepartments departments,
            MunicipalScope scope,
            CurrentRequest request) {
        this.rights = rights;
        this.roles = roles;
        this.departments = departments;
        this.scope = scope;
        this.request = request;
    }

    /** @throws InvalidInput if there is no such role to be granted there, or who asks does not hold all that it allows */
    void requireGrantable(Municipality municipality, GrantTerms terms) {
        if (terms.role() == Role.OPERATOR) {
            requireThat(municipality == null && terms.department() == null, "role", "platform.role.grantable");
            return;
        }
        requireThat(municipality != null && isKnown(terms, municipality), "role", "platform.role.grantable");
        var ordered = terms.from() == null || terms.to() == null || !terms.to().isBefore(terms.from());
        requireThat(ordered, "to", "platform.mandate.span");
        requireDepartment(municipality, terms);
        requireWithinReach(municipality, terms);
    }

    private boolean isKnown(GrantTerms terms, Municipality municipality) {
        if (terms.role() != null) {
            return terms.composed() == null && terms.role() != Role.RESIDENT && terms.role() != Role.REPRESENTATIVE;
        }
        return terms.composed() != null
                && scope.call(municipality, () -> roles.find(terms.composed()))
                        .filter(role -> !role.isClosed())
                        .isPresent();
    }

    private void requireDepartment(Municipality municipality, GrantTerms terms) {
        if (terms.department() != null) {
            requireThat(terms.role() != Role.ADMINISTRATOR, "department", "platform.role.whole");
            var open = scope.call(municipality, departments::all).stream()
                    .anyMatch(department -> department.id() == terms.department());
            requireThat(open, "department", "platform.fault.choice");
        }
    }

    /** @throws InvalidInput if somebody is logged in who does not hold, there, all that the role allows */
    void requireWithinReach(Municipality municipality, GrantTerms terms) {
        if (municipality == null || request.person().isEmpty()) {
            return;
        }
        var held = scope.call(municipality, () -> rights.permissionsOf(terms.key(), municipality).stream()
                .allMatch(permission -> request.reach(permission).includes(terms.department())));
        requireThat(held, "role", "platform.role.beyond");
    }

    private static void requireThat(boolean condition, String field, String fault) {
        if (!condition) {
            throw new InvalidInput(field, fault);
        }
    }
}
