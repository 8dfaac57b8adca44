package pl.wspolnie.platform.spam;

import jakarta.servlet.http.HttpServletRequest;

/** From which network address a request comes. */
public interface Senders {

    /** The address, as far as it can be believed. */
    String addressOf(HttpServletRequest request);
}
