package pl.wspolnie.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one application of all resources: every class with a path in every jar belongs to it. */
@ApplicationPath("/")
public class Suite extends Application {}
