package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for whatever a resource throws. */
@Provider
@ApplicationScoped
public class ErrorMapper implements ExceptionMapper<Throwable> {

    private final ErrorAnswers answers;

    @Inject
    public ErrorMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    protected ErrorMapper() {
        this(null);
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return answers.to(thrown);
    }
}
