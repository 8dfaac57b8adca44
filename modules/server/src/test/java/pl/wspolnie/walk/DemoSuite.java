package pl.wspolnie.walk;

import pl.wspolnie.platform.demo.DemoPeople;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;

/** A test of the whole product with its demonstration content. */
abstract class DemoSuite extends SuiteTest {

    static final String SECEMIN = "secemin";

    /** Somebody of the demonstration, in a browser; {@code operator}, or one of Secemin such as {@code urzednik}. */
    static Person person(String login) {
        return new Person(login);
    }

    /** The address with which somebody of the demonstration logs in. */
    static String email(String login) {
        return login.equals("operator") ? "operator@wspolnie.example" : login + "@" + SECEMIN + ".example";
    }

    static String password(String login) {
        return DemoPeople.all().stream()
                .filter(person -> person.login().equals(email(login)))
                .findFirst()
                .orElseThrow()
                .password();
    }

    /** Somebody of the demonstration over HTTP. */
    static Client client(String login) {
        return visitor().logIn(email(login), password(login));
    }
}
