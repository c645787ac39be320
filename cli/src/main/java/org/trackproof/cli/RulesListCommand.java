package org.trackproof.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.rules.RuleBook;
import org.trackproof.verdict.rules.RuleRow;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All rules, or those of one platform. */
final class RulesListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(this, name(), "Lists all rules, or those of one platform.");
        spec.addOption(Options.value("--platform", "ID", "Only of this platform, scheme or law, e.g. aliexpress."));
        spec.addOption(Options.value("--grade", "WORD", "Only of this grade: primary, secondary or recalled."));
        Options.addFormat(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        RuleBook book = RuleBook.shipped();
        String platform = Options.find(options, "--platform");
        if (platform != null && !book.platforms().containsKey(platform)) {
            throw Options.usage(
                    "'" + Plain.of(platform, 40) + "' is no platform with rules (option --platform).",
                    "Give one of: " + String.join(", ", book.platforms().keySet()) + ".");
        }
        RuleRow.Grade grade = grade(Options.find(options, "--grade"));
        List<RuleRow> rows = book.rows().values().stream()
                .filter(row -> platform == null || row.platform().equals(platform))
                .filter(row -> grade == null || row.grade() == grade)
                .toList();
        if (Options.isJson(options)) {
            rows.forEach(row -> console.out().line(Json.line(RuleLines.json(row, book))));
            return ExitCode.DONE;
        }
        Page page = new Page(console.looks());
        rows.forEach(row -> RuleLines.addShort(page, row));
        String platforms = Long.toString(rows.stream()
                .map(RuleRow::platform)
                .collect(Collectors.toUnmodifiableSet())
                .size());
        page.gap()
                .line(
                        "",
                        Page.Tone.DIM,
                        Texts.english()
                                .get(
                                        "rules.count",
                                        "count",
                                        "" + rows.size(),
                                        "platforms",
                                        platforms,
                                        "version",
                                        book.version()));
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static RuleRow.@Nullable Grade grade(@Nullable String word) {
        if (word == null) {
            return null;
        }
        for (RuleRow.Grade grade : RuleRow.Grade.values()) {
            if (RuleLines.word(grade.name()).equals(word)) {
                return grade;
            }
        }
        throw Options.usage(
                "'" + Plain.of(word, 40) + "' is no grade (option --grade).",
                "Give 'primary', 'secondary' or 'recalled'.");
    }
}
