package pl.wspolnie.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Speaks with the mail server over one connection, opened anew where it broke. */
final class SmtpPostman implements Postman, AutoCloseable {

    private final LetterPaper paper;
    private final Session session;
    private final Transport transport;

    /** @throws MessagingException if the mail server cannot be reached or does not let us in */
    SmtpPostman(Session session, LetterPaper paper) throws MessagingException {
        this.session = session;
        this.paper = paper;
        transport = session.getTransport();
        transport.connect();
    }

    @Override
    public Outcome deliver(Letter letter, Runnable beforeEnd) {
        var ended = new AtomicBoolean();
        try {
            if (!transport.isConnected()) {
                transport.connect();
            }
            var message = paper.write(session, letter, () -> {
                beforeEnd.run();
                ended.set(true);
            });
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.accepted();
        } catch (AddressException malformed) {
            return Outcome.refused(reason(malformed));
        } catch (SendFailedException fault) {
            return answered(fault, ended.get());
        } catch (MessagingException fault) {
            return ended.get() ? Outcome.unknown(reason(fault)) : Outcome.failed(reason(fault));
        }
    }

    private static Outcome answered(SendFailedException fault, boolean ended) {
        if (hasInvalidRecipient(fault) && isForGood(fault)) {
            return Outcome.refused(reason(fault));
        }
        // The library reports a connection that ended in place of an answer as if it were one.
        return ended && reason(fault).startsWith("[EOF]")
                ? Outcome.unknown(reason(fault))
                : Outcome.failed(reason(fault));
    }

    /** A code that begins with 4 asks to try later, also where it concerns a recipient. */
    private static boolean isForGood(SendFailedException fault) {
        return !reason(fault).startsWith("4");
    }

    private static boolean hasInvalidRecipient(SendFailedException fault) {
        return fault.getInvalidAddresses() != null && fault.getInvalidAddresses().length > 0;
    }

    static String reason(MessagingException fault) {
        Exception deepest = fault;
        while (deepest instanceof MessagingException outer && outer.getNextException() != null) {
            deepest = outer.getNextException();
        }
        return String.valueOf(deepest.getMessage()).strip().replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
