package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.People;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.mail.Suspensions;
import pl.wspolnie.platform.people.MandateEntity;
import pl.wspolnie.platform.people.NewMandate;
import pl.wspolnie.platform.text.Formats;

/** The form of a new mandate, and mandates as they are listed. */
@ApplicationScoped
public class MandateForms {

    private final Accounts accounts;
    private final People people;
    private final Forms forms;
    private final Suspensions suspensions;
    private final Clock clock;

    protected MandateForms() {
        this(null, null, null, null, null);
    }

    @Inject
    public MandateForms(Accounts accounts, People people, Forms forms, Suspensions suspensions, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.forms = forms;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** From today, covering everything. */
    public Form<MandateInput> blank() {
        var today = LocalDate.ofInstant(clock.instant(), Formats.WARSAW).toString();
        var kinds = Stream.of(MandateKind.values()).map(MandateKind::name).toList();
        return new Form<>(null, Map.of("from", List.of(today), "kinds", kinds), List.of());
    }

    /** Does with a new mandate what is to be done. */
    interface Granting {

        /** Gives it. */
        void grant(NewMandate given);
    }

    /** Reads the form and has the mandate given; what comes back has faults if it was not. */
    Form<MandateInput> grant(MultivaluedMap<String, String> fields, Granting granting) {
        var form = forms.read(MandateInput.class, fields);
        if (form.hasFaults()) {
            return form;
        }
        try {
            granting.grant(form.value().to(accountOf(form.value().person())));
            return form;
        } catch (InvalidInput wrong) {
            return form.with(wrong.faults());
        } catch (Conflict taken) {
            return form.with(new Fault("person", taken.explanation()).alone());
        }
    }

    /** @throws InvalidInput if no account has this address */
    long accountOf(String email) {
        return accounts.byEmail(email)
                .map(Person::id)
                .orElseThrow(() -> new InvalidInput("person", "platform.people.unknown"));
    }

    /** A mandate as it is listed. */
    public MandateLine line(MandateEntity mandate) {
        var account = mandate.accountId();
        var email = people.find(account).map(Person::email).orElse("");
        return new MandateLine(
                mandate.id(),
                people.nameOf(account),
                email,
                mandate.validFrom(),
                mandate.validTo(),
                mandate.kinds(),
                mandate.grantedBy() == null ? "" : people.nameOf(mandate.grantedBy()),
                suspensions.of(email).isPresent(),
                mandate.withdrawnAt() != null);
    }
}
