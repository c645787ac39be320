package org.trackproof.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a running server the same thing again and again: requests a second, and how long one takes.
 * Arguments: seconds, callers at once, address, and a file to send; without one it only reads.
 */
public final class Requests {
    private static final double NANOS_PER_MS = 1e6;

    private Requests() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int seconds = Integer.parseInt(arguments[0]);
        int callers = Integer.parseInt(arguments[1]);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(arguments[2]));
        if (arguments.length > 3) {
            byte[] body = Files.readAllBytes(Path.of(arguments[3]));
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        }
        run(request.build(), callers, seconds);
        long[] nanos = run(request.build(), callers, seconds);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f requests a second, %d at once; half within %.1f ms, 99 %% within %.1f ms%n",
                arguments[2],
                (double) nanos.length / seconds,
                callers,
                nanos[nanos.length / 2] / NANOS_PER_MS,
                nanos[nanos.length * 99 / 100] / NANOS_PER_MS);
    }

    /** The times of all requests, sorted. */
    private static long[] run(HttpRequest request, int callers, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                all.add(() -> ask(request, end));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> times : threads.invokeAll(all)) {
                nanos.addAll(times.get());
            }
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> ask(HttpRequest request, long end) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The server answers with status " + response.statusCode());
            }
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
