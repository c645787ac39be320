package org.trackproof.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one source answered, byte by byte. */
final class CaseAnswerCommand implements Command {
    @Override
    public String name() {
        return "add-answer";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                this, name(), "Adds what a source answered, as it came. Without FILE it is read from standard input.");
        spec.addPositional(Options.positional("FILE", "0..1", "The body of the answer, or '-' for standard input."));
        CaseEdit.addFile(spec, "The case file to add to.");
        spec.addOption(OptionSpec.builder("--source")
                .paramLabel("ID")
                .type(String.class)
                .required(true)
                .description("Who answered, e.g. cainiao or 17track.")
                .build());
        spec.addOption(
                Options.value("--number", "NUMBER", "The number that was asked (default: the last of the case)."));
        spec.addOption(
                Options.value("--asked-at", "INSTANT", "When it was asked, e.g. 2026-10-20T08:00:00Z (default: now)."));
        spec.addOption(Options.value("--status", "CODE", "The HTTP status (default: 200)."));
        spec.addOption(
                Options.value("--content-type", "TYPE", "The content type of the answer, e.g. application/json."));
        spec.addOption(
                Options.value("--health", "WORD", "How the source worked then: ok, degraded, failing or unknown."));
        return spec;
    }

    @Override
    public int run(ParseResult options, Console console) {
        List<String> files = Options.positionals(options);
        CaseEdit.file(options);
        byte[] body = UserFiles.read(files.isEmpty() ? "-" : files.get(0), console);
        Instant asked = Options.instant(options, "--asked-at");
        String askedAt = (asked == null ? CheckCommand.now(console) : asked).toString();
        CaseEdit.change(options, console, document -> {
            String number = Options.find(options, "--number");
            ObjectNode answer = document.withArray("/answers").addObject();
            answer.put("source", Options.find(options, "--source"))
                    .put("number", number == null ? last(document.path("claims")) : number)
                    .put("askedAt", askedAt)
                    .put("status", status(Options.find(options, "--status")));
            String health = Options.find(options, "--health");
            if (health != null) {
                answer.put("health", health);
            }
            String type = Options.find(options, "--content-type");
            if (type != null) {
                answer.putObject("headers").put("content-type", type);
            }
            body(answer, body);
        });
        return ExitCode.DONE;
    }

    private static String last(JsonNode claims) {
        return claims.path(claims.size() - 1).path("number").asString("");
    }

    private static int status(@Nullable String text) {
        if (text == null) {
            return 200;
        }
        if (text.matches("[1-5][0-9]{2}")) {
            return Integer.parseInt(text);
        }
        throw Options.usage("'" + Plain.of(text, 40) + "' is no HTTP status (option --status).", "Give e.g. '200'.");
    }

    /** Text stays readable; anything else keeps its exact bytes. */
    private static void body(ObjectNode answer, byte[] body) {
        try {
            answer.put(
                    "body",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(body))
                            .toString());
        } catch (CharacterCodingException e) {
            answer.put("bodyBase64", Base64.getEncoder().encodeToString(body));
        }
    }
}
