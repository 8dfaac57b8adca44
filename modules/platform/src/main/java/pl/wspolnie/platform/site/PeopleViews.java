package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.people.Reach;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.accounts.RoleGrantEntity;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.rights.ComposedRoleEntity;
import pl.wspolnie.platform.rights.ComposedRoles;
import pl.wspolnie.platform.site.PeopleView.Grant;
import pl.wspolnie.platform.site.PeopleView.NewGrant;
import pl.wspolnie.platform.site.PeopleView.RoleName;
import pl.wspolnie.platform.text.Formats;

/** Shows who holds which role, to each as far as the own right to grant reaches. */
@ApplicationScoped
public class PeopleViews {

    private final RoleGrants grants;
    private final ComposedRoles roles;
    private final Departments departments;
    private final CurrentRequest request;
    private final Clock clock;

    protected PeopleViews() {
        this(null, null, null, null, null);
    }

    @Inject
    public PeopleViews(
            RoleGrants grants, ComposedRoles roles, Departments departments, CurrentRequest request, Clock clock) {
        this.grants = grants;
        this.roles = roles;
        this.departments = departments;
        this.request = request;
        this.clock = clock;
    }

    PeopleView all(Form<NewGrant> form) {
        var reach = request.reach("platform.roles.manage");
        var here = request.municipality();
        var forGood =
                grants.in(here).stream().filter(RoleGrants::administersForGood).count();
        var lines = grants.everIn(here).stream()
                .filter(grant -> reach.includes(grant.terms().department()))
                .map(grant -> line(grant, forGood == 1))
                .toList();
        return new PeopleView(lines, form, names(reach), within(reach), reach.everywhere());
    }

    private List<Department> within(Reach reach) {
        return departments.all().stream()
                .filter(department -> reach.includes(department.id()))
                .toList();
    }

    private List<RoleName> names(Reach reach) {
        var names = new ArrayList<RoleName>();
        var builtIn = reach.everywhere() ? List.of(Role.OFFICER, Role.ADMINISTRATOR) : List.of(Role.OFFICER);
        builtIn.forEach(role -> names.add(builtIn(role)));
        roles.all().forEach(role -> names.add(composed(role)));
        return names;
    }

    static RoleName builtIn(Role role) {
        return new RoleName(role.name(), Text.of("platform.role." + role), Text.of("platform.role." + role + ".hint"));
    }

    private static RoleName composed(ComposedRoleEntity role) {
        var count = Text.of("platform.roles.count", role.permissions().size());
        return new RoleName(String.valueOf(role.id()), Text.literally(role.name()), count);
    }

    Grant line(RoleGrantEntity grant) {
        return line(grant, false);
    }

    private Grant line(RoleGrantEntity grant, boolean oneForGood) {
        var terms = grant.terms();
        var since = terms.from() == null ? day(grant.grantedAt()) : terms.from();
        var until = grant.revokedAt() == null ? terms.to() : day(grant.revokedAt());
        var state = state(grant);
        return new Grant(
                grant.id(),
                grant.account(),
                grant.person().name(),
                grant.person().email(),
                nameOf(grant),
                terms.department() == null
                        ? ""
                        : departments
                                .find(terms.department())
                                .map(Department::name)
                                .orElse(""),
                since,
                until,
                state,
                oneForGood && RoleGrants.administersForGood(grant) && !state.equals("over"));
    }

    Text nameOf(RoleGrantEntity grant) {
        var terms = grant.terms();
        return terms.role() != null
                ? Text.of("platform.role." + terms.role())
                : Text.literally(roles.find(terms.composed())
                        .map(ComposedRoleEntity::name)
                        .orElse("?"));
    }

    private String state(RoleGrantEntity grant) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.WARSAW);
        if (grant.isInForce(today)) {
            return "now";
        }
        var from = grant.terms().from();
        return grant.revokedAt() == null && from != null && from.isAfter(today) ? "ahead" : "over";
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Formats.WARSAW);
    }

    /** Every role of this municipality that a list can name. */
    Stream<RoleName> everyRole() {
        return Stream.concat(
                Stream.of(Role.RESIDENT, Role.REPRESENTATIVE, Role.OFFICER, Role.ADMINISTRATOR)
                        .map(PeopleViews::builtIn),
                roles.all().stream().map(PeopleViews::composed));
    }
}
