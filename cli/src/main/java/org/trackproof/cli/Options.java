package org.trackproof.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.verdict.When;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.places.ZoneSpan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands take, and how their values are read. */
final class Options {
    private static final ZoneSpan UTC = new ZoneSpan(ZoneOffset.UTC, ZoneOffset.UTC);

    private Options() {}

    static CommandSpec command(Command command, String name, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
        spec.addOption(OptionSpec.builder("--debug")
                .description("Shows where a bug of ours happened.")
                .build());
        return spec;
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static PositionalParamSpec positional(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /** {@code --json} and {@code --format}. */
    static void addFormat(CommandSpec spec) {
        spec.addOption(flag("--json", "Prints one JSON object per line; the same as --format json."));
        spec.addOption(value("--format", "text|json", "How to print (default: text)."));
    }

    static boolean isJson(ParseResult options) {
        String format = find(options, "--format");
        if (format != null && !format.equals("text") && !format.equals("json")) {
            throw usage(
                    Plain.of("'" + format + "' is no format of this command (option --format)."),
                    "Give 'text' or 'json'.");
        }
        if (has(options, "--json") && "text".equals(format)) {
            throw usage("'--json' and '--format text' contradict each other.", "Give one of the two.");
        }
        return has(options, "--json") || "json".equals(format);
    }

    static void addJudging(CommandSpec spec) {
        spec.addOption(
                value(
                        "--at",
                        "INSTANT",
                        "Judge as of this instant, e.g. 2026-10-20T08:00:00Z; a date counts until its end in UTC. Later events and answers are ignored."));
        spec.addOption(
                value(
                        "--prior",
                        "P",
                        "Probability, between 0 and 1, that a number does not belong to its order before any evidence (default: 0.02)."));
        Packs.addOption(spec);
        addLanguage(spec);
    }

    static void addLanguage(CommandSpec spec) {
        spec.addOption(value("--lang", "LANG", "Language of the sentences: en, es, fr or de (default: en)."));
    }

    static boolean has(ParseResult options, String name) {
        return options.matchedOptionValue(name, Boolean.FALSE);
    }

    static @Nullable String find(ParseResult options, String name) {
        return options.hasMatchedOption(name) ? options.<String>matchedOptionValue(name, null) : null;
    }

    static List<String> list(ParseResult options, String name) {
        return options.matchedOptionValue(name, List.of());
    }

    static List<String> positionals(ParseResult options) {
        return options.matchedPositionalValue(0, List.of());
    }

    /** The instant of {@code --at}, if it is given. */
    static @Nullable Instant at(ParseResult options) {
        return instant(options, "--at");
    }

    /** An instant; of a date, its end in UTC. */
    static @Nullable Instant instant(ParseResult options, String name) {
        String text = find(options, name);
        if (text == null) {
            return null;
        }
        try {
            return When.parse(text, UTC).latest();
        } catch (IllegalArgumentException e) {
            throw usage(
                    "'" + Plain.of(text, 80) + "' is no instant of 1970 to 2199 that exists (option " + name + ").",
                    "Give e.g. '2026-10-20T08:00:00Z' or '2026-10-20'.");
        }
    }

    /** A day; of an instant, its day as written. */
    static @Nullable LocalDate day(ParseResult options, String name) {
        String text = find(options, name);
        if (text == null) {
            return null;
        }
        try {
            When.parse(text, UTC);
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw usage(
                    "'" + Plain.of(text, 80) + "' is no date that exists (option " + name + ").",
                    "Give e.g. '2026-10-02'.");
        }
    }

    static double prior(ParseResult options) {
        String text = find(options, "--prior");
        if (text == null) {
            return 0.02;
        }
        try {
            double prior = Double.parseDouble(text);
            if (prior > 0 && prior < 1) {
                return prior;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw usage(
                "'" + Plain.of(text, 80) + "' is no probability above 0 and below 1 (option --prior).",
                "Give e.g. '0.02' for two in a hundred.");
    }

    /** The language of {@code --lang}, English without it. */
    static Language language(ParseResult options) {
        String lang = find(options, "--lang");
        return lang == null
                ? Language.EN
                : Language.find(lang)
                        .orElseThrow(() -> usage(
                                "'" + Plain.of(lang, 80) + "' is not spoken yet (option --lang).",
                                "Give one of: " + Language.ids() + "."));
    }

    static BadInput usage(String message, String remedy) {
        return new BadInput(BadInput.Exit.USAGE, "usage", message, remedy);
    }
}
