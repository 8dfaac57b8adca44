package pl.wspolnie.platform.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How and with what an organisation works, in the columns of its row. */
@Embeddable
class WorkColumns {

    @Column(name = "free_activity", nullable = false)
    private boolean freeActivity;

    @Column(name = "paid_activity", nullable = false)
    private boolean paidActivity;

    @Column(name = "business_activity", nullable = false)
    private boolean businessActivity;

    @Column(name = "members")
    private Integer members;

    @Column(name = "volunteers")
    private Integer volunteers;

    @Column(name = "staff")
    private Integer staff;

    @Column(name = "rooms")
    private String rooms;

    @Column(name = "authorised_persons")
    private String authorisedPersons;

    @Column(name = "bank_account")
    private String bankAccount;

    void become(Activity activity, Means means, Confidential confidential) {
        freeActivity = activity.free();
        paidActivity = activity.paid();
        businessActivity = activity.business();
        members = means.members();
        volunteers = means.volunteers();
        staff = means.staff();
        rooms = means.rooms();
        authorisedPersons = confidential.authorisedPersons();
        bankAccount = confidential.bankAccount();
    }

    Activity activity() {
        return new Activity(freeActivity, paidActivity, businessActivity);
    }

    Means means() {
        return new Means(members, volunteers, staff, rooms);
    }

    Confidential confidential() {
        return new Confidential(authorisedPersons, bankAccount);
    }
}
