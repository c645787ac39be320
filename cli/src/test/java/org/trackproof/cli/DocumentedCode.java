package org.trackproof.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The Java of a page, as a reader would copy it: the blocks of one page in one method, one after the other. Where a statement ends with
 * a comment, the comment is what it prints, or what its value is as text.
 */
final class DocumentedCode {
    private static final Pattern BLOCK =
            Pattern.compile("^```(java|tsv)\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("^(\\s*)System\\.out\\.println\\((.*)\\);\\s+// (.+)$");
    private static final Pattern VALUE = Pattern.compile("^(\\s*)([^=]*[^=;]);\\s+// (.+)$");
    private static final String IMPORTS = """
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.trackproof.numbers.*;
            import org.trackproof.sources.*;
            import org.trackproof.verdict.*;
            import org.trackproof.verdict.engine.*;
            import org.trackproof.verdict.rules.*;
            """;

    private final String java;
    private final String extension;
    private final int expectations;

    private DocumentedCode(String java, String extension, int expectations) {
        this.java = java;
        this.extension = extension;
        this.expectations = expectations;
    }

    static DocumentedCode of(Path page) throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder extension = new StringBuilder();
        int[] expectations = {0};
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            if (block.group(1).equals("tsv")) {
                extension.append(block.group(2));
            } else {
                block.group(2)
                        .lines()
                        .forEach(line -> body.append(
                                        checked(line, expectations).replace("of(\"examples/", "of(\"../examples/"))
                                .append('\n'));
            }
        }
        String java = IMPORTS + """
                public class Page {
                    public static void main(String[] words) throws Exception {
                        %s
                    }
                    static void same(Object value, String written) {
                        if (!String.valueOf(value).equals(written)) {
                            throw new AssertionError("written: " + written + ", is: " + value);
                        }
                    }
                }
                """.formatted(body);
        return new DocumentedCode(java, extension.toString(), expectations[0]);
    }

    private static String checked(String line, int[] expectations) {
        Matcher printed = PRINTED.matcher(line);
        Matcher value = printed.matches() ? printed : VALUE.matcher(line);
        if (!value.matches()) {
            return line;
        }
        expectations[0]++;
        String written = value.group(3).strip().replace("\\", "\\\\").replace("\"", "\\\"");
        return value.group(1) + "same(" + value.group(2) + ", \"" + written + "\");";
    }

    /** How many statements tell what they print or come to. */
    int expectations() {
        return expectations;
    }

    /** Compiles the page and runs it with the class path of this test and, in front of it, the page's own file of couriers. */
    void run(Path folder) throws Exception {
        Path source = folder.resolve("Page.java");
        Files.writeString(source, java);
        if (!extension.isEmpty()) {
            Path file = folder.resolve("META-INF/trackproof/couriers.tsv");
            Files.createDirectories(file.getParent());
            Files.writeString(file, extension);
        }
        String path = System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new ByteArrayOutputStream();
        int code = compiler.run(
                null, messages, messages, "-proc:none", "-cp", path, "-d", folder.toString(), source.toString());
        if (code != 0) {
            throw new AssertionError(messages.toString(StandardCharsets.UTF_8) + "\n" + java);
        }
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String entry : path.split(Pattern.quote(File.pathSeparator), -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (var loader = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
