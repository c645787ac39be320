package org.trackproof.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.trackproof.sources.BadInput;

/** Turns what went wrong into an answer: a page for people, a problem for programs. */
@RestControllerAdvice
class Errors {
    private final ErrorPage page;

    Errors(ErrorPage page) {
        this.page = page;
    }

    @ExceptionHandler(BadInput.class)
    ResponseEntity<byte[]> badInput(BadInput bad, HttpServletRequest request) {
        return isForPrograms(request) ? Problems.of(bad) : page.of(Problems.status(bad), bad, request);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<byte[]> notFound(HttpServletRequest request) {
        return answer(404, "not-found", "There is nothing at this address.", "Start at the front page.", request);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<byte[]> method(HttpServletRequest request) {
        String remedy =
                "Start at the front page; what was typed is kept nowhere, so this address cannot be opened again.";
        return answer(405, "method", "This address takes another kind of request.", remedy, request);
    }

    @ExceptionHandler(HttpMediaTypeException.class)
    ResponseEntity<byte[]> mediaType(HttpServletRequest request) {
        return answer(415, "media-type", "This address takes another type of content.", "See the contract.", request);
    }

    /** Tomcat says only in words why it refused parts or parameters. */
    @ExceptionHandler({MultipartException.class, IllegalStateException.class})
    ResponseEntity<byte[]> tooMuch(Exception e, HttpServletRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.startsWith("InvalidParameter")) {
                return answer(400, "form-broken", "The form cannot be read.", "Send it again.", request);
            }
            if (name.contains("Size") || name.contains("Limit") || name.contains("Count")) {
                String remedy = "Give a smaller part of it, or use the command line for large files.";
                return answer(413, "too-large", "The request has more than 16 MiB.", remedy, request);
            }
        }
        return e instanceof MultipartException
                ? answer(400, "form-broken", "The form cannot be read.", "Send it again.", request)
                : ourBug(e, request);
    }

    @ExceptionHandler(IOException.class)
    void goneAway() {
        // nobody is there any more to be told
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> ourBug(Exception e, HttpServletRequest request) {
        if (e instanceof org.springframework.web.ErrorResponse known
                && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            return answer(status, "bad-request", "The request cannot be understood.", "See the contract.", request);
        }
        Bugs.report(e);
        String message =
                "This request meets a bug of Trackproof: " + e.getClass().getSimpleName() + '.';
        return answer(500, "our-bug", message, "Please report it, without anybody's number or address.", request);
    }

    private ResponseEntity<byte[]> answer(
            int status, String code, String message, String remedy, HttpServletRequest request) {
        return isForPrograms(request)
                ? Problems.of(status, code, message, remedy)
                : page.of(status, Problems.bad(code, message, remedy), request);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/health");
    }
}
