package pl.wspolnie.api.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the permission that a resource method needs.
 *
 * <p>Each resource method carries this or {@link jakarta.annotation.security.PermitAll}; a method with neither is
 * refused to everybody. Without the permission a person who is not logged in is sent to the log-in page (API: 401), and
 * one who is gets 403.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permission {

    /** The permission's id, beginning with the plugin's, for instance {@code budget.proposal.submit}. */
    String value();

    /**
     * Whether it is enough to hold the permission in one department. The method itself then asks for the {@link pl.wspolnie.api.people.Reach} and
     * minds it; without this, what is held in a department alone does not count.
     */
    boolean inDepartments() default false;
}
