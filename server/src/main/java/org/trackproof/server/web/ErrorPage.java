package org.trackproof.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.trackproof.sources.BadInput;

/** Shows people what went wrong. The one implementation stands with the pages, which this package must not know. */
public interface ErrorPage {
    ResponseEntity<byte[]> of(int status, BadInput bad, HttpServletRequest request);
}
