package org.trackproof.casefile.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;

/** What the number itself says: whose shape it has, what was tested, and each of its parts. */
public final class NumberPart {

    private static final Pattern SPAN = Pattern.compile("(before )?(\\d{4}-\\d{2})(?: to (\\d{4}-\\d{2})| or later)?"
            + " \\(estimated from (\\d+) dated numbers\\)");

    private NumberPart() {}

    public static Html of(Judged judged, Words words) {
        Identification identity = Numbers.standard().identify(judged.verdict().number());
        Html html = new Html().open("section");
        html.element("h2", words.get("page.number"));
        html.open("p").open("code").text(identity.number()).close().end();
        if (!identity.candidates().isEmpty()) {
            html.add(candidate(identity.candidates().get(0), words));
        }
        if (!identity.flags().isEmpty()) {
            html.open("ul");
            for (Flag flag : identity.flags()) {
                html.element("li", words.get("flag." + flag.id()));
            }
            html.end();
        }
        return html.end();
    }

    /** A span of months is put into words, any other value stands as it was read. */
    private static String value(String value, Words words) {
        Matcher span = SPAN.matcher(value);
        if (!span.matches()) {
            return words.speech().spoken(value);
        }
        String months;
        if (span.group(1) != null) {
            months = words.get("issued.before", "month", span.group(2));
        } else if (span.group(3) != null) {
            months = words.get("issued.between", "first", span.group(2), "last", span.group(3));
        } else {
            months = words.get("issued.later", "month", span.group(2));
        }
        return words.get("issued.estimated", "span", months, "count", span.group(4));
    }

    private static Html candidate(Candidate candidate, Words words) {
        Html html = new Html();
        html.element("p", Names.courier(candidate.courier()) + ", " + Chances.percent(candidate.p(), words));
        html.open("ul");
        boolean digit = false;
        for (Check check : candidate.checks()) {
            String key = "check." + check.result().id() + '.' + check.name();
            digit |= check.name().equals("check-digit");
            html.element(
                    "li",
                    words.has(key)
                            ? words.get(key, "chance", Chances.percent(check.chance(), words))
                            : check.name() + ": " + check.result().id());
        }
        if (!digit) {
            html.element("li", words.get("check.none"));
        }
        html.end();
        if (!candidate.decoded().isEmpty()) {
            html.open("dl");
            for (Map.Entry<String, String> part : candidate.decoded().entrySet()) {
                html.element("dt", Names.part(part.getKey(), words)).element("dd", value(part.getValue(), words));
            }
            html.end();
        }
        return html;
    }
}
