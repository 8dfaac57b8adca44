package pl.wspolnie.testkit.crawl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.client.Multipart;

/**
 * A form of a page that changes something when it is sent.
 *
 * @param page where it stands
 * @param action where it is sent to
 * @param multipart whether it carries files
 * @param controls its fields in order
 */
public record HtmlForm(String page, String action, boolean multipart, List<Control> controls) {

    private static final Set<String> TYPED = Set.of("text", "textarea", "search", "email", "url", "tel", "password");
    private static final Set<String> PRESSED = Set.of("submit", "button", "reset", "image");

    /**
     * A field.
     *
     * @param name as it is sent
     * @param type of the input, or {@code textarea} or {@code select}
     * @param value what stands in it
     * @param required whether it must be filled in
     * @param checked whether a box or button is chosen; true for all others
     */
    public record Control(String name, String type, String value, boolean required, boolean checked) {

        /** Whether one types words into it. */
        public boolean isTyped() {
            return TYPED.contains(type);
        }

        private static Control of(Element element) {
            var type = element.tagName().equals("input") ? element.attr("type") : element.tagName();
            var box = type.equals("checkbox") || type.equals("radio");
            var value =
                    switch (element.tagName()) {
                        case "textarea" -> element.wholeText();
                        case "select" -> selected(element);
                        default -> box && !element.hasAttr("value") ? "on" : element.attr("value");
                    };
            return new Control(
                    element.attr("name"),
                    type.isEmpty() ? "text" : type.toLowerCase(Locale.ROOT),
                    value,
                    element.hasAttr("required"),
                    !box || element.hasAttr("checked"));
        }

        private static String selected(Element select) {
            var chosen = select.selectFirst("option[selected]");
            var option = chosen != null ? chosen : select.selectFirst("option");
            return option == null ? "" : option.hasAttr("value") ? option.attr("value") : option.text();
        }
    }

    /** The forms of a page that are sent with POST. */
    public static List<HtmlForm> in(Answer page) {
        return page.html().select("form[method=post]").stream()
                .map(form -> of(page, form))
                .toList();
    }

    private static HtmlForm of(Answer page, Element form) {
        var action = form.attr("action").isEmpty() ? page.uri() : page.uri().resolve(form.attr("action"));
        var query = action.getRawQuery() == null ? "" : "?" + action.getRawQuery();
        var controls = form.select("input[name], select[name], textarea[name]").stream()
                .filter(element -> !element.hasAttr("disabled"))
                .map(Control::of)
                .filter(control -> !PRESSED.contains(control.type()));
        var buttons = form.select("button[name]").stream()
                .limit(1)
                .map(button -> new Control(button.attr("name"), "hidden", button.attr("value"), false, true));
        return new HtmlForm(
                page.uri().getRawPath(),
                action.getRawPath() + query,
                form.attr("enctype").equals("multipart/form-data"),
                Stream.concat(controls, buttons).toList());
    }

    /** What forms have in common that differ only in what they are about. */
    public String kind() {
        var names = controls.stream().map(Control::name).distinct().collect(Collectors.joining(","));
        return Crawl.shape(action) + " " + names.replaceAll("\\d+", "#");
    }

    public boolean hasRequired() {
        return controls.stream()
                .anyMatch(control -> control.required() && !control.type().equals("hidden"));
    }

    public boolean hasTyped() {
        return controls.stream().anyMatch(Control::isTyped);
    }

    /** Sends it as it stands. */
    public Answer send(Client client) {
        return send(client, Control::value);
    }

    /** Sends it with other values; the choices of boxes and buttons stay. */
    public Answer send(Client client, Function<Control, String> value) {
        var sent = controls.stream().filter(Control::checked).toList();
        if (multipart) {
            var form = new Multipart();
            sent.forEach(control -> add(form, control, value.apply(control)));
            return client.post(action, form);
        }
        var fields = Fields.none();
        for (var control : sent) {
            fields = fields.and(control.name(), value.apply(control));
        }
        return client.post(action, fields);
    }

    private static void add(Multipart form, Control control, String value) {
        if (control.type().equals("file")) {
            form.file(control.name(), "", "application/octet-stream", new byte[0]);
        } else {
            form.field(control.name(), value);
        }
    }

    @Override
    public String toString() {
        return "the form to " + action + " on " + page;
    }
}
