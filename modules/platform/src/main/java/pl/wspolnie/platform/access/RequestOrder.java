package pl.wspolnie.platform.access;

import jakarta.ws.rs.Priorities;

/** The order of the request filters; one that may answer for a resource, such as a cache, comes after the permission. */
public final class RequestOrder {

    /** Before matching: where, who, in which language. */
    public static final int SITUATION = 100;

    /** After matching: is the module on here? */
    public static final int MODULE = Priorities.AUTHENTICATION;

    /** May this person do this here? */
    public static final int PERMISSION = Priorities.AUTHORIZATION;

    private RequestOrder() {}
}
