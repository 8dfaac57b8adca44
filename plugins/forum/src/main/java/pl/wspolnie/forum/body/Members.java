package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Departments;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;

/** Who sits in the bodies, and when. */
@ApplicationScoped
public class Members {

    private final Records records;
    private final CurrentRequest request;
    private final People people;
    private final Organisations organisations;
    private final Departments departments;
    private final Audit audit;

    protected Members() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Members(
            Records records,
            CurrentRequest request,
            People people,
            Organisations organisations,
            Departments departments,
            Audit audit) {
        this.records = records;
        this.request = request;
        this.people = people;
        this.organisations = organisations;
        this.departments = departments;
        this.audit = audit;
    }

    /** All members of all terms: by role, then by the beginning of their terms. */
    public List<Member> of(Body body) {
        var all =
                new ArrayList<>(records.list(Member.class, "e.body = :body", "e.from, e.title", Map.of("body", body)));
        all.sort((one, other) -> one.role().compareTo(other.role()));
        return all;
    }

    /** Those in office that day, by role. */
    public List<Member> of(Body body, LocalDate day) {
        return of(body).stream().filter(member -> member.sitsOn(day)).toList();
    }

    /** How many the body has by its statute, or voting members if that says nothing. */
    public int statutory(Body body, LocalDate day) {
        return body.statutoryNumber() != null
                ? body.statutoryNumber()
                : (int) of(body, day).stream().filter(Member::voting).count();
    }

    /** The seat of the person who asks, in office that day. */
    public Optional<Member> ofReader(Body body, LocalDate day) {
        return request.person().flatMap(person -> of(body, day).stream()
                .filter(member -> Long.valueOf(person.id()).equals(member.personId()))
                .findFirst());
    }

    /** Whether the person who asks leads the body that day: its chair, deputy or secretary. */
    public boolean readerLeads(Body body, LocalDate day) {
        return ofReader(body, day).filter(member -> member.role().leads()).isPresent();
    }

    /** @throws NotFound if the body has no such member */
    public Member get(long body, long id) {
        var member = records.get(Member.class, id);
        if (member.body().id() != body) {
            throw new NotFound("member " + id + " of body " + body);
        }
        return member;
    }

    /** @throws Conflict if the same member is there already */
    @Transactional
    public Member add(long bodyId, MemberInput input) {
        var body = records.lock(Body.class, bodyId);
        check(input);
        var member = new Member(body, input, account(input), representing(input));
        records.add(member);
        flush();
        audit.record("forum.member.added", Bodies.subject(body), Map.of("member", member.id()));
        return member;
    }

    /** Changes a member; the end of the term is set when somebody leaves. */
    @Transactional
    public Member change(long bodyId, long id, MemberInput input) {
        var member = get(bodyId, id);
        records.lock(Member.class, id);
        if (input.rowVersion() == null || input.rowVersion() != member.rowVersion()) {
            throw new Conflict(Text.of("forum.conflict.stale"));
        }
        check(input);
        member.change(input, account(input), representing(input));
        flush();
        audit.record("forum.member.changed", Bodies.subject(member.body()), Map.of("member", id));
        return member;
    }

    private void flush() {
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("forum.conflict.member"), twice);
        }
    }

    private Long account(MemberInput input) {
        return Optional.ofNullable(input.email())
                .flatMap(people::withAddress)
                .map(Person::id)
                .orElse(null);
    }

    private String representing(MemberInput input) {
        if (input.representing() != null) {
            return input.representing();
        }
        if (input.organisation() != null) {
            return organisations
                    .find(input.organisation())
                    .map(Organisation::name)
                    .orElse(null);
        }
        return Optional.ofNullable(input.department())
                .flatMap(departments::find)
                .map(Department::name)
                .orElse(null);
    }

    private void check(MemberInput input) {
        var faults = new ArrayList<Fault>();
        if (input.to() != null && input.to().isBefore(input.from())) {
            faults.add(Fault.of("to", "forum.fault.term"));
        }
        if (input.organisation() != null
                && organisations.find(input.organisation()).isEmpty()) {
            faults.add(Fault.of("organisation", "forum.fault.organisation"));
        }
        if (input.department() != null && departments.find(input.department()).isEmpty()) {
            faults.add(Fault.of("department", "forum.fault.department"));
        }
        if (input.sphere() != null && !organisations.spheres().contains(input.sphere())) {
            faults.add(Fault.of("sphere", "forum.fault.sphere"));
        }
        if (input.side() == Side.ORGANISATION && input.organisation() == null && input.representing() == null) {
            faults.add(Fault.of("organisation", "forum.fault.member.organisation"));
        }
        if (input.side() == Side.FIELD && input.sphere() == null) {
            faults.add(Fault.of("sphere", "forum.fault.member.sphere"));
        }
        InvalidInput.ifAny(faults);
    }
}
