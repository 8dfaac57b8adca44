package pl.wspolnie.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server reports of a mail that it could not deliver (RFC 3464).
 *
 * @param reference the name that our Message-ID gave to the mail
 * @param status for instance {@code 5.1.1} (RFC 3463): what begins with 5 is for good
 * @param reason what the other mail server said
 */
record BounceReport(String reference, String status, String reason) {

    private static final int LONGEST = 65_536;
    private static final Pattern REPORT = Pattern.compile("(?i)^\\s*multipart/report\\b");
    private static final Pattern DELIVERY = Pattern.compile("(?i)\\breport-type\\s*=\\s*\"?delivery-status\\b");
    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    /** Whether nobody will ever be reached so. */
    boolean isForGood() {
        return status.startsWith("5");
    }

    /** Whether a message is such a report at all; by its header alone. */
    static boolean is(Message message) throws MessagingException {
        var type = message.getHeader("Content-Type");
        return type != null
                && REPORT.matcher(type[0]).find()
                && DELIVERY.matcher(type[0]).find();
    }

    /** Empty if it reports no failure, or none of a mail of ours. */
    static Optional<BounceReport> read(Message message) throws MessagingException, IOException {
        if (!(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var failed = Optional.<InternetHeaders>empty();
        var reference = "";
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                failed = failure(text(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                reference = reference(text(part));
            }
        }
        var known = reference;
        return failed.filter(fields -> !known.isEmpty()).map(fields -> of(known, fields));
    }

    private static BounceReport of(String reference, InternetHeaders fields) {
        var said = field(fields, "Diagnostic-Code").replaceFirst("^[^;]*;", "").strip();
        return new BounceReport(reference, status(fields), said.replaceAll("\\s+", " "));
    }

    private static String status(InternetHeaders fields) {
        var matcher = STATUS.matcher(field(fields, "Status"));
        return matcher.find() ? matcher.group() : "";
    }

    /** The first recipient of whom it says that delivery failed: our mails have one. */
    private static Optional<InternetHeaders> failure(String report) throws MessagingException {
        for (var block : EMPTY_LINE.split(report)) {
            var fields = headers(block);
            if (field(fields, "Action").equalsIgnoreCase("failed")) {
                return Optional.of(fields);
            }
        }
        return Optional.empty();
    }

    private static String reference(String returned) throws MessagingException {
        var matcher = OURS.matcher(field(headers(returned), "Message-ID"));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static String field(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
