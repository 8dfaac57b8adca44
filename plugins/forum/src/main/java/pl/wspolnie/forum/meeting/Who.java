package pl.wspolnie.forum.meeting;

import java.util.Locale;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.forum.body.Member;

/** Who takes part, by whatever is known of the person. */
public record Who(
        String identity,
        String name,
        String email,
        Long person,
        Long member,
        Long organisation,
        String organisationName) {

    static Who member(Member member) {
        return new Who(
                "member/" + member.id(),
                member.title() == null ? member.label() : member.title(),
                member.email(),
                member.personId(),
                member.id(),
                member.organisationId(),
                member.representing());
    }

    /** @param organisation for whom the person acts now, or {@code null} */
    static Who person(Person person, Organisation organisation, String typed) {
        return new Who(
                "person/" + person.id(),
                person.name(),
                person.email(),
                person.id(),
                null,
                organisation == null ? null : organisation.id(),
                organisation == null ? typed : organisation.name());
    }

    /** Somebody without an account, or whom an officer enters. */
    static Who stranger(String name, String email, String organisationName) {
        return new Who(identity(name, email), name, email, null, null, null, organisationName);
    }

    private static String identity(String name, String email) {
        return email == null ? "name/" + name.toLowerCase(Locale.ROOT) : "mail/" + email.toLowerCase(Locale.ROOT);
    }

    Who of(Organisation known) {
        return new Who(identity, name, email, person, member, known.id(), known.name());
    }
}
