package org.trackproof.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Numbers;

/**
 * Counts what is found in mails that hold no tracking number, and what is found of numbers put into mails. Arguments: megabytes
 * (100), seed (1).
 */
public final class FalseFinds {
    private static final int EXAMPLES = 40;
    private static final int AROUND = 45;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Numbers numbers = Numbers.standard();

    private FalseFinds() {}

    public static void main(String[] arguments) {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        new FalseFinds().run(megabytes, seed);
    }

    private void run(int megabytes, long seed) {
        var mails = new MadeUpMail(seed);
        Map<String, Integer> formats = new TreeMap<>();
        long characters = 0;
        long nanoseconds = 0;
        int shown = 0;
        int found = 0;
        while (characters < megabytes * 1_000_000L) {
            String mail = mails.next();
            characters += mail.length();
            long start = CPU.getCurrentThreadCpuTime();
            List<Found> hits = numbers.find(mail);
            nanoseconds += CPU.getCurrentThreadCpuTime() - start;
            for (Found hit : hits) {
                found++;
                formats.merge(hit.format(), 1, Integer::sum);
                if (shown++ < EXAMPLES) {
                    print("  %s %.2f: %s", hit.format(), hit.p(), around(mail, hit));
                }
            }
        }
        print(
                "%.1f million characters, seed %d: %d found, none of them a tracking number %s",
                characters / 1e6, seed, found, formats);
        print("%.1f million characters a second of processor time", characters * 1e3 / nanoseconds);
        new Recall(numbers, out).run(seed);
    }

    private static String around(String mail, Found hit) {
        return mail.substring(Math.max(0, hit.start() - AROUND), hit.start()).replace('\n', '|') + ">>" + hit.text()
                + "<<"
                + mail.substring(hit.end(), Math.min(mail.length(), hit.end() + AROUND / 2))
                        .replace('\n', '|');
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
