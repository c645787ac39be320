package org.trackproof.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the servlet container refuses before any of us sees it, told by status alone. */
@RestController
class LastResort implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code >= 400
                ? Problems.of(code, "bad-request", "The request cannot be understood.", "Start at the front page.")
                : Problems.of(404, "not-found", "There is nothing at this address.", "Start at the front page.");
    }
}
