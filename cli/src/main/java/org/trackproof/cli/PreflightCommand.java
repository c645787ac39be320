package org.trackproof.cli;

import java.util.List;
import java.util.Locale;
import org.trackproof.numbers.Context;
import org.trackproof.verdict.Service;
import org.trackproof.verdict.language.Language;
import org.trackproof.verdict.rules.Preflight;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For sellers: will a number be doubted, and which proof of hand-over to keep. */
final class PreflightCommand implements Command {
    @Override
    public String name() {
        return "preflight";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this,
                name(),
                "For sellers: says whether a number will be doubted before you give it to a buyer, and which proof of hand-over"
                        + " to keep. Asks nobody.");
        spec.addPositional(Options.positional("NUMBER", "1..*", "Numbers that you are about to give."));
        spec.addOption(Options.value("--to", "CC[:POSTCODE]", "Where the order goes, e.g. ES:28013."));
        spec.addOption(Options.value("--from", "CC", "Where it comes from, e.g. CN."));
        spec.addOption(Options.value("--ordered", "DATE", "Day of the order, e.g. 2026-10-02."));
        spec.addOption(Options.value("--courier", "ID", "The courier that carries it, e.g. dhl."));
        spec.addOption(Options.value("--order-id", "ID", "The number of the order, to tell the two apart."));
        spec.addOption(Options.value(
                "--service",
                "WORD",
                "The class that you promised: express, standard, registered, economy, untracked or local."));
        spec.addOption(Options.value("--at", "INSTANT", "The day of judgement; without it no date counts as future."));
        Options.addFormat(spec);
        Options.addLanguage(spec);
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        boolean json = Options.isJson(options);
        Context context = IdentifyCommand.context(options);
        Service service = service(options);
        Language language = Options.language(options);
        Page page = new Page(console.looks(), Texts.of(language));
        for (String number : Options.positionals(options)) {
            Preflight look = Preflight.look(number, context, service, language);
            if (json) {
                console.out().line(Json.line(json(number, look)));
            } else {
                add(page, number, look);
            }
        }
        console.out().print(page.toString());
        return ExitCode.DONE;
    }

    private static void add(Page page, String number, Preflight look) {
        String shown = look.number().isEmpty() ? number : look.number();
        page.gap().line("", Page.Tone.BOLD, Plain.of(shown, 60));
        page.line("", look.headline(page.texts().language()));
        look.doubts().forEach(doubt -> page.marked("  ", Page.Tone.AGAINST, "- ", doubt.clause() + '.'));
        if (!look.keep().isEmpty()) {
            page.heading(page.texts().get("preflight.keep"));
            look.keep().forEach(keep -> page.marked("  ", Page.Tone.PLAIN, "- ", keep));
        }
    }

    private static Service service(ParseResult options) {
        String word = Options.find(options, "--service");
        for (Service service : Service.values()) {
            if (word == null || service.id().equals(word.toLowerCase(Locale.ROOT))) {
                return word == null ? Service.UNKNOWN : service;
            }
        }
        throw Options.usage(
                "'" + Plain.of(String.valueOf(word), 40) + "' is no class of shipping (option --service).",
                "Give express, standard, registered, economy, untracked or local.");
    }

    private static ObjectNode json(String input, Preflight look) {
        ObjectNode json = Json.object().put("input", input).put("number", look.number());
        json.put("doubted", !look.doubts().isEmpty());
        ArrayNode doubts = json.putArray("doubts");
        look.doubts().forEach(doubt -> doubts.addObject().put("id", doubt.id()).put("clause", doubt.clause()));
        ArrayNode keep = json.putArray("keep");
        List<String> sentences = look.keep();
        sentences.forEach(keep::add);
        return json;
    }
}
