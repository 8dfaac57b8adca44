package pl.wspolnie.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import pl.wspolnie.platform.text.Languages;

/** What the platform asks of a request before anybody knows where it leads. */
public final class Incoming {

    /** The cookie that keeps the token of a log-in; only who is logged in has one. */
    public static final String SESSION = "wspolnie_session";

    private Incoming() {}

    /** The reader's language. */
    public static Locale locale(HttpServletRequest request) {
        return Languages.choose(cookie(request, Languages.COOKIE).orElse(null), request.getHeader("Accept-Language"));
    }

    /** The first cookie of that name. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Whether a program asks and not a person: its errors are problem documents. */
    static boolean fromProgram(String path) {
        return path.startsWith("/api/") || path.startsWith("/openapi");
    }

    /** The path with its query, as it came. */
    static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
