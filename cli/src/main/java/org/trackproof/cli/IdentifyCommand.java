package org.trackproof.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Context;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.sources.NumbersWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What numbers could be, without asking anybody. */
final class IdentifyCommand implements Command {
    /** No tracking number is longer; of a longer line only so much is looked at. */
    private static final int LINE_LIMIT = 1 << 16;

    private static final int SHOWN = 5;

    @Override
    public String name() {
        return "identify";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, name(), "Says whose tracking number a string could be, and what it carries. Asks nobody.");
        spec.addPositional(Options.positional(
                "NUMBER",
                "1..*",
                "Numbers, or '-' to read one per line from standard input: each line gives one line."));
        Options.addFormat(spec);
        spec.addOption(Options.value("--to", "CC[:POSTCODE]", "Where the order goes, e.g. ES:28013."));
        spec.addOption(Options.value("--from", "CC", "Where it comes from, e.g. CN."));
        spec.addOption(Options.value("--ordered", "DATE", "Day of the order, e.g. 2026-10-02."));
        spec.addOption(Options.value("--courier", "ID", "The courier that was named, e.g. dhl."));
        spec.addOption(Options.value("--order-id", "ID", "The number of the order, to tell the two apart."));
        spec.addOption(Options.value("--at", "INSTANT", "The day of judgement; without it no date counts as future."));
        spec.addOption(Options.value("--top", "N", "How many candidates to print (default: all in JSON, 5 in text)."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        Context context = context(options);
        int top = top(options, json);
        List<String> numbers = Options.positionals(options);
        if (numbers.size() == 1 && numbers.get(0).equals("-")) {
            lines(console, context, top, json);
            return ExitCode.DONE;
        }
        if (numbers.contains("-")) {
            throw Options.usage("'-' stands beside other numbers.", "Give numbers, or '-' alone.");
        }
        boolean first = true;
        for (String number : numbers) {
            Identification answer = Numbers.standard().identify(number, context);
            if (json) {
                console.out().line(NumbersWriter.write(best(answer, top)));
            } else {
                console.out().print((first ? "" : "\n") + new IdentifyPage(console.looks(), top).of(answer));
            }
            first = false;
        }
        return ExitCode.DONE;
    }

    private static void lines(Console console, Context context, int top, boolean json) {
        Lines lines = new Lines(console.in(), LINE_LIMIT);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            Identification answer = Numbers.standard().identify(new String(line, StandardCharsets.UTF_8), context);
            console.out().line(json ? NumbersWriter.write(best(answer, top)) : IdentifyPage.inOneLine(answer, top));
            if (lines.mustWait()) {
                console.out().flush();
            }
        }
    }

    private static Identification best(Identification answer, int top) {
        if (answer.candidates().size() <= top) {
            return answer;
        }
        return new Identification(
                answer.input(),
                answer.number(),
                answer.outcome(),
                answer.candidates().subList(0, top),
                answer.flags(),
                answer.rejected(),
                answer.repairs());
    }

    static Context context(ParseResult options) {
        String to = Options.find(options, "--to");
        Destination destination = to == null ? null : Destination.parse(to);
        return new Context(
                Options.find(options, "--courier"),
                country(options),
                destination == null ? null : destination.country(),
                destination == null ? null : destination.postcode(),
                Options.day(options, "--ordered"),
                Options.find(options, "--order-id"),
                Options.day(options, "--at"));
    }

    private static @Nullable String country(ParseResult options) {
        String from = Options.find(options, "--from");
        return from == null ? null : Destination.country(from, "--from");
    }

    private static int top(ParseResult options, boolean json) {
        String text = Options.find(options, "--top");
        if (text == null) {
            return json ? Integer.MAX_VALUE : SHOWN;
        }
        try {
            int top = Integer.parseInt(text);
            if (top > 0) {
                return top;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Options.usage("'" + Plain.of(text, 80) + "' is no number from 1 on (option --top).", "Give e.g. '3'.");
    }

    /** Where an order goes, as written on the command line: {@code ES} or {@code ES:28013}. */
    record Destination(String country, @Nullable String postcode) {
        static Destination parse(String text) {
            int colon = text.indexOf(':');
            String country = colon < 0 ? text : text.substring(0, colon);
            String postcode = colon < 0 ? null : text.substring(colon + 1).strip();
            return new Destination(country(country, "--to"), postcode == null || postcode.isEmpty() ? null : postcode);
        }

        static String country(String text, String option) {
            String code = text.strip().toUpperCase(Locale.ROOT);
            if (code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                return code;
            }
            throw Options.usage(
                    "'" + Plain.of(text, 80) + "' is no country code (option " + option + ").",
                    "Give two letters as in ISO 3166, e.g. 'ES'" + (option.equals("--to") ? " or 'ES:28013'." : "."));
        }
    }
}
