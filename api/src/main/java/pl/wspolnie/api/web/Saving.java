package pl.wspolnie.api.web;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;

/** Saves what was typed, or shows it again with what stands in the way: nobody has to type anything twice. */
public final class Saving {

    private Saving() {}

    /**
     * Saves a form.
     *
     * @param save what is done with the input, and where it leads
     * @param again the page of the form, with its faults
     * @return the answer of {@code save}; the page with 400 if the input is faulty, or with 409 if {@code save} ends in a
     *     {@link Conflict}
     */
    public static <T> Response of(Form<T> form, Function<T, Response> save, Function<Form<T>, Html> again) {
        try {
            return save.apply(form.valid());
        } catch (InvalidInput wrong) {
            return again.apply(form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return again.apply(form.with(meanwhile)).status(409);
        }
    }
}
