package pl.wspolnie.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.text.Text;

/** Broken constraints of Bean Validation as faults of fields, with messages of the platform or of the plugin. */
final class ConstraintFaults {

    private final Validator validator;

    ConstraintFaults(Validator validator) {
        this.validator = validator;
    }

    /** What one value would break as a component of a record. */
    List<Fault> of(Class<?> type, String component, Object value, String prefix) {
        return faults(validator.validateValue(type, component, value), prefix);
    }

    /** What a record breaks, parts of it included. */
    List<Fault> ofWhole(Object whole, String prefix) {
        return faults(validator.validate(whole), prefix);
    }

    private static List<Fault> faults(Collection<? extends ConstraintViolation<?>> violations, String prefix) {
        return violations.stream()
                .map(violation -> of(violation, prefix))
                // The validator's order is arbitrary.
                .sorted(Comparator.comparing(fault -> fault.message().key()))
                .toList();
    }

    /** One broken constraint. */
    static Fault of(ConstraintViolation<?> violation, String prefix) {
        return new Fault(prefix + field(violation.getPropertyPath()), message(violation));
    }

    private static String field(Path path) {
        var field = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKey() != null) {
                field.append('.').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }

    private static Text message(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var arguments = Stream.of("min", "max", "value", "integer", "fraction")
                .map(attributes::get)
                .filter(Objects::nonNull)
                .map(ConstraintFaults::number)
                .toArray();
        if (!template.contains("{")) {
            return Text.of(template, arguments);
        }
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        if (annotation instanceof Size size) {
            return size(size, violation.getInvalidValue());
        }
        return Text.of(key(annotation.annotationType(), attributes), arguments);
    }

    private static String key(Class<?> constraint, Map<String, Object> attributes) {
        var standard = constraint.getPackageName().equals(Size.class.getPackageName());
        if (!standard) {
            return "platform.fault.invalid";
        }
        var exclusive = Boolean.FALSE.equals(attributes.get("inclusive")) ? ".exclusive" : "";
        return "platform.fault." + constraint.getSimpleName().toLowerCase(Locale.ROOT) + exclusive;
    }

    private static Text size(Size size, Object value) {
        var key = "platform.fault.size." + (value instanceof CharSequence ? "text" : "items");
        if (size.max() == Integer.MAX_VALUE) {
            return Text.of(key + ".min", size.min());
        }
        return size.min() == 0 ? Text.of(key + ".max", size.max()) : Text.of(key, size.min(), size.max());
    }

    private static Object number(Object attribute) {
        return attribute instanceof String text ? new BigDecimal(text) : attribute;
    }

    /** Where in the input a violation of a method's parameter lies: the path without method and parameter. */
    static Fault ofParameter(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .forEach(node -> field.append(field.isEmpty() ? "" : ".").append(node.getName()));
        return new Fault(field.toString(), message(violation));
    }
}
