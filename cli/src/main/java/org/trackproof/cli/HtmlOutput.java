package org.trackproof.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.trackproof.casefile.page.Judged;
import org.trackproof.casefile.page.VerdictHtml;
import org.trackproof.verdict.Verdict;

/** A judged case as a page for a browser, to the terminal or into a file. */
final class HtmlOutput {
    private HtmlOutput() {}

    static String of(CheckCommand.Judged judged, Since changes) {
        List<Judged> claims = new ArrayList<>();
        for (Verdict verdict : judged.verdicts()) {
            claims.add(new Judged(
                    judged.facts(),
                    verdict,
                    judged.engine().silenceChart(judged.facts(), verdict.asOf(), verdict.claimIndex()),
                    changes.find(verdict.claimIndex())));
        }
        return VerdictHtml.page(claims, judged.language());
    }

    static void write(String text, String file) {
        try {
            Files.write(UserFiles.path(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Options.usage(
                    "'" + Plain.of(file, 200) + "' cannot be written (option -o).",
                    "Maybe its folder does not exist, or belongs to somebody else.");
        }
    }
}
