package org.trackproof.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no honest browser sends to a program on its own machine: another site's name as host (a rebound name server entry would make
 * us part of that site), and a form or script of another site (it could make us judge for it). Says on every answer what a browser may do.
 * There are no sessions and no cookies, so there is nothing else that another site could borrow.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> hosts;

    Guard(@Value("${trackproof.hosts:}") String hosts) {
        this.hosts = Stream.of(hosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // not no-referrer: with it, browsers send our own forms with an origin of null
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()");
        response.setHeader("Cache-Control", "no-store");
        String host = Host.of(request.getHeader("Host"));
        if (!isOurs(host)) {
            Problems.refuse(
                    response,
                    421,
                    "host-unknown",
                    "This server does not answer under the name in the request.",
                    "Open it as localhost, or start it with --host NAME.");
        } else if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
            Problems.refuse(
                    response,
                    403,
                    "other-site",
                    "Another web site made this request.",
                    "Open the page itself and send the form from there.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOurs(String host) {
        return Host.isLoopback(host) || hosts.contains(host);
    }

    /** Every browser of the last years sends one of the two headers with a form; programs send none. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        int scheme = origin.indexOf("://");
        return scheme < 0 || !origin.substring(scheme + 3).equalsIgnoreCase(request.getHeader("Host"));
    }
}
