package org.trackproof.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks the running server for what people ask first, so that the archive of class data holds what that needs. */
final class WarmUp {
    private static final List<String> PATHS = List.of(
            "health",
            "",
            "example/delivered-before-the-order",
            "assets/trackproof.css",
            "api/v1/identify?number=LP00841273905516");

    private WarmUp() {}

    static void run(String url) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            for (String path : PATHS) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(url + path)).build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The server does not answer itself", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
