package org.trackproof.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: finds the command, runs it, and turns whatever goes wrong into a message and an exit code. */
final class Trackproof {
    private static final int MOST_PROBLEMS = 10;
    private static final List<Command> COMMANDS = List.of(
            new IdentifyCommand(),
            new FindCommand(),
            new CheckCommand(),
            new BulkCommand(),
            new DeadlinesCommand(),
            new ActionsCommand(),
            new LetterCommand(),
            new OrderCommand(),
            new CaseCommand(),
            new BeforeCommand(),
            new PreflightCommand(),
            new RulesCommand(),
            new LabCommand(),
            new LearnCommand(),
            new PackCommand(),
            new VersionCommand());

    private final Console console;

    private Trackproof(Console console) {
        this.console = console;
    }

    /** Runs one command; returns its exit code and never throws. */
    static int run(Console console, String... args) {
        return new Trackproof(console).run(args);
    }

    private int run(String... args) {
        boolean debug = List.of(args).contains("--debug");
        try {
            int code = execute(args);
            console.out().flush();
            return code;
        } catch (Output.Gone e) {
            return ExitCode.DONE;
        } catch (Output.Failed e) {
            return failed(e);
        } catch (Throwable e) {
            return bug(e, debug);
        }
    }

    private int execute(String... args) {
        CommandLine line = new CommandLine(root(args));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(Page.WIDTH);
        try {
            ParseResult parsed = line.parseArgs(args);
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            CommandSpec spec = parsed.commandSpec();
            if (parsed.isUsageHelpRequested() || !(spec.userObject() instanceof Command)) {
                return usage(spec, parsed);
            }
            return ((Command) spec.userObject()).run(parsed, console);
        } catch (ParameterException e) {
            return misused(e);
        } catch (BadInput e) {
            return refused(e);
        }
    }

    /** With the one command that is asked for; with all of them where that is not sure: each costs time at every start. */
    private static CommandSpec root(String... args) {
        CommandSpec root = CommandSpec.create().name("trackproof");
        root.usageMessage()
                .description("Is this tracking number real, and can it be the parcel of this order?")
                .footer(
                        "",
                        "Data goes to standard output, messages to standard error; '-' reads standard",
                        "input. Exit codes: 0 consistent or done, 10 undecided, 11 inconsistent,",
                        "64 wrong usage, 65 bad data, 66 no such file, 70 our bug, 75 try later.");
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .description("Shows the versions of code, catalogue, reference pack and rules.")
                .build());
        root.addOption(OptionSpec.builder("--debug")
                .description("Shows where a bug of ours happened.")
                .build());
        List<Command> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && command.name().equals(args[0]))
                .toList();
        for (Command command : named.isEmpty() ? COMMANDS : named) {
            root.addSubcommand(command.name(), command.spec());
        }
        return root;
    }

    private int usage(CommandSpec spec, ParseResult parsed) {
        if (parsed.hasMatchedOption("--version")) {
            VersionCommand.print(console);
            return ExitCode.DONE;
        }
        String help = spec.commandLine().getUsageMessage(ansi());
        if (parsed.isUsageHelpRequested()) {
            console.out().print(help);
            return ExitCode.DONE;
        }
        return complain("No command was given.", help);
    }

    private Ansi ansi() {
        return console.looks().colour() ? Ansi.ON : Ansi.OFF;
    }

    private int misused(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String name = spec.qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched && spec.parent() == null) {
            String word = unmatched.getUnmatched().get(0);
            String kind = word.startsWith("-") ? "option" : "command";
            String commands = COMMANDS.stream().map(Command::name).collect(Collectors.joining(", "));
            return complain(
                    "There is no " + kind + " '" + Plain.of(word, 80) + "'.", "The commands are: " + commands + ".\n");
        }
        return complain(Plain.of(String.valueOf(e.getMessage()), 300), "See '" + name + " --help'.\n");
    }

    private int complain(String message, String more) {
        console.out().flush();
        console.err().line("trackproof: " + message);
        console.err().print(more);
        console.err().flush();
        return ExitCode.USAGE;
    }

    private int refused(BadInput e) {
        console.out().flush();
        List<Problem> problems = e.problems();
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            console.err().line("trackproof: " + Plain.of(problem.message()));
            if (!problem.remedy().isEmpty()) {
                console.err().line("  " + Plain.of(problem.remedy()));
            }
        }
        if (problems.size() > MOST_PROBLEMS) {
            console.err().line("trackproof: and " + (problems.size() - MOST_PROBLEMS) + " more like these.");
        }
        console.err().flush();
        return e.exit().code();
    }

    private int failed(Output.Failed e) {
        tell("trackproof: The output cannot be written: "
                + Plain.of(
                        String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), 200)
                + ".\n  Maybe the disk is full.\n");
        return ExitCode.TRY_LATER;
    }

    private int bug(Throwable e, boolean debug) {
        StringBuilder message = new StringBuilder("trackproof: This is a bug of Trackproof, not of yours: ");
        message.append(e.getClass().getSimpleName());
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.trackproof.")) {
                message.append(" in ")
                        .append(frame.getFileName())
                        .append(", line ")
                        .append(frame.getLineNumber());
                break;
            }
        }
        message.append(
                ".\n  Please report it with the command and the version (trackproof --version), without real numbers");
        message.append(debug ? ".\n" : "; --debug shows more.\n");
        if (debug) {
            message.append(Plain.of(String.valueOf(e), 500)).append('\n');
            for (StackTraceElement frame : e.getStackTrace()) {
                message.append("    at ").append(frame).append('\n');
            }
        }
        tell(message.toString());
        return ExitCode.OUR_BUG;
    }

    /** The last word, where nothing else can be done. */
    private void tell(String message) {
        try {
            console.err().print(message);
            console.err().flush();
        } catch (Output.Gone | Output.Failed e) {
            // nobody can be told
        }
    }
}
