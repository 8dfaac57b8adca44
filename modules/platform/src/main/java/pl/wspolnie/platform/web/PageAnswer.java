package pl.wspolnie.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A public page on its way to a reader.
 *
 * @param status 304 if the reader has it
 * @param headers beside the length
 * @param body {@code null} if the reader has it
 */
record PageAnswer(int status, Map<String, String> headers, byte[] body) {

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
