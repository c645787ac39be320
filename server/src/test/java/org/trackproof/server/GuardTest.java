package org.trackproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest extends ServerTest {
    /** The JDK's client sets the host itself. */
    private String statusLine(String method, String host, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String lines = method + " / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0\r\n"
                    + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n\r\n" : "\r\n");
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                            .readLine());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1", "[::1]:9", "LOCALHOST", "x.localhost"})
    void request_underALoopbackName_isAnswered(String host) throws IOException {
        assertThat(statusLine("GET", host)).contains(" 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "10.0.0.1",
                "evil.example:8080"
            })
    void request_underAnotherName_isRefused(String host) throws IOException {
        assertThat(statusLine("GET", host)).contains(" 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "[::1", "local\thost"})
    void request_underNoName_isRefused(String host) throws IOException {
        assertThat(statusLine("GET", host)).matches(".* 4\\d\\d.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void form_ofAnotherSite_isRefused(String header) throws IOException {
        assertThat(statusLine("POST", "localhost:" + port, header)).contains(" 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Accept: */*"})
    void form_ofOurOwn_isTaken(String header) throws IOException {
        assertThat(statusLine("POST", "localhost:" + port, header)).contains(" 405");
    }

    @Test
    void everyAnswer_forbidsScriptsOfOthers() {
        for (String path : new String[] {"/", "/health", "/none", "/assets/trackproof.css", "/api/v1/none"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.map())
                    .as(path)
                    .doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
        }
    }

    @Test
    void preflight_ofAnotherSite_isAllowedNothing() {
        var response = send(request("/api/v1/check")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
}
