package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.platform.people.EntryStatus;
import pl.wspolnie.platform.people.OrganisationDetails;

/**
 * An organisation to enter or to change, and who may act for it.
 *
 * @param id {@code null} for a new one
 * @param seen the row version that the form starts from
 * @param detailed whether the folded parts of the form are open
 * @param entry whether it stands in the register
 * @param krs the field with which the form is filled in from the National Court Register, or {@code null}
 */
public record OrganisationAdmin(
        Long id,
        String name,
        boolean invented,
        long seen,
        boolean detailed,
        Form<OrganisationDetails> form,
        Entry entry,
        List<MandateLine> mandates,
        Form<MandateInput> mandate,
        KrsForms.Asked krs) {

    /**
     * How it came into the register.
     *
     * @param enteredBy the name of the person who entered it, or an empty string
     * @param refusal why it was sent back, or {@code null}
     * @param project the key of the project with whose partners it is shared, or an empty string
     * @param projects those that it can be shared in
     */
    public record Entry(EntryStatus status, String enteredBy, String refusal, String project, List<Choice> projects) {

        static final Entry NEW = new Entry(EntryStatus.LISTED, "", null, "", List.of());
    }
}
