package org.trackproof.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Judges rows on all cores and hands the results on in the order of the rows. Only so many rows are in memory at once. */
final class BulkRun {
    private static final int BATCH = 64;
    private static final int BATCHES_PER_CORE = 3;

    private final BulkJudge judge;
    private final int cores;

    BulkRun(BulkJudge judge, int cores) {
        this.judge = judge;
        this.cores = cores;
    }

    void run(BulkInput input, Consumer<BulkJudge.Result> results) {
        ExecutorService pool = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "bulk");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<List<BulkJudge.Result>>> running = new ArrayDeque<>();
        try {
            for (List<BulkRow> batch = batch(input); !batch.isEmpty(); batch = batch(input)) {
                List<BulkRow> rows = batch;
                running.add(pool.submit(() -> rows.stream().map(judge::judge).toList()));
                if (running.size() >= cores * BATCHES_PER_CORE) {
                    await(running.remove()).forEach(results);
                }
            }
            while (!running.isEmpty()) {
                await(running.remove()).forEach(results);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<BulkRow> batch(BulkInput input) {
        List<BulkRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            @Nullable BulkRow row = input.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private static List<BulkJudge.Result> await(Future<List<BulkJudge.Result>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for verdicts", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed", e.getCause());
        }
    }
}
