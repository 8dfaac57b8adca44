package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses JSON where a form is expected: the server would read a map of another kind and then fail. */
@Provider
@ApplicationScoped
public class JsonIsNoForm implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == MultivaluedMap.class
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw new NotSupportedException();
        }
        return context.proceed();
    }
}
