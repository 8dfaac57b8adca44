package pl.wspolnie.walk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import pl.wspolnie.testkit.browser.Visit;
import pl.wspolnie.testkit.running.Server;

/** Somebody at a desktop who reads Polish and does as people do: reads, fills in, presses. */
final class Person implements AutoCloseable {

    private final Visit visit = new Visit(Server.base(), "pl", Visit.DESKTOP);

    /** A visitor, for the time being. */
    Person() {
        // Whoever changes something answers questions with yes.
        page().onDialog(dialog -> dialog.accept());
    }

    /** Somebody of the demonstration, logged in by the form. */
    Person(String login) {
        this();
        logIn(DemoSuite.email(login), DemoSuite.password(login));
    }

    Person logIn(String email, String password) {
        open("/login").fill("email", email).fill("password", password);
        follow(page().locator("main form button[type=submit]").first());
        if (page().url().endsWith("/login")) {
            throw new AssertionError(email + " could not log in: " + text());
        }
        return this;
    }

    /** Chooses the first organisation of those that the person may act for. */
    Person actForAnOrganisation(String municipality) {
        open(municipality);
        // The first button is for oneself.
        return follow(page().locator(".acting-bar button").nth(1));
    }

    Page page() {
        return visit.page();
    }

    Person open(String path) {
        visit.open(path);
        return this;
    }

    Person fill(String field, Object value) {
        field(field).fill(String.valueOf(value));
        return this;
    }

    /** Chooses a radio button, a check box or an option by its value. */
    Person choose(String field, String value) {
        var control = field(field).first();
        if ("select".equals(control.evaluate("element => element.tagName.toLowerCase()"))) {
            control.selectOption(value);
        } else {
            page().locator("main [name='" + field + "'][value='" + value + "']").check();
        }
        return this;
    }

    /** Chooses the first of several boxes or buttons. */
    Person chooseFirst(String field) {
        field(field).first().check();
        return this;
    }

    boolean has(String field) {
        return field(field).count() > 0;
    }

    /** Presses a button, or a link that looks like one. */
    Person press(String label) {
        var control = page().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first();
        if (control.count() == 0) {
            throw new AssertionError("nothing says «%s» on %s: %s".formatted(label, page().url(), text()));
        }
        return follow(control);
    }

    /** Presses what leads to another page and waits for that. */
    Person follow(Locator control) {
        visit.follow(control);
        return this;
    }

    /** What the page says. */
    String text() {
        return page().locator("main").innerText();
    }

    /** Fails unless the page says this. */
    Person sees(String words) {
        if (!text().contains(words)) {
            throw new AssertionError("«%s» is not on %s: %s".formatted(words, page().url(), text()));
        }
        return this;
    }

    /** What went wrong in the browser since the last call. */
    List<String> mishaps() {
        return visit.faults();
    }

    private Locator field(String name) {
        return page().locator("main [name='" + name + "']");
    }

    @Override
    public void close() {
        visit.close();
    }
}
