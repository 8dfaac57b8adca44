package pl.wspolnie.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which public page, for readers of which language.
 *
 * @param address the path with its query, whose parameters the resource knows
 * @param language the reader's
 */
record PageKey(String address, String language) {

    static PageKey of(HttpServletRequest request) {
        return new PageKey(Incoming.address(request), Incoming.locale(request).getLanguage());
    }
}
