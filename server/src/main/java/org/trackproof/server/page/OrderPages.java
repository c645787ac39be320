package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.trackproof.casefile.calendar.CalendarFile;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Numbers;
import org.trackproof.server.check.CaseEdit;
import org.trackproof.server.check.Judging;
import org.trackproof.server.check.OrderForm;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.CaseWriter;
import org.trackproof.sources.Problem;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.engine.Engine;
import org.trackproof.verdict.language.Language;

/** From a number to its verdict. The case travels in the forms; nothing stays here. */
@Controller
class OrderPages {
    private static final Engine.Options EXPLAINED = new Engine.Options(Engine.Options.DEFAULT.prior(), true);

    private final View view;
    private final Judging judging;

    OrderPages(View view, Judging judging) {
        this.view = view;
        this.judging = judging;
    }

    /** What the verdict needs to know about the order. */
    ResponseEntity<byte[]> form(int status, OrderForm form, List<Problem> problems, HttpServletRequest request) {
        Identification answer = Numbers.standard().identify(form.get("number"));
        Map<String, Object> values = new HashMap<>();
        values.put("f", Frame.of(request));
        values.put("o", new OrderView(form, problems, answer, Choices.couriers(answer)));
        return view.page(status, "order", values);
    }

    @PostMapping("/order")
    ResponseEntity<byte[]> order(HttpServletRequest request) {
        return form(200, Upload.form(request), List.of(), request);
    }

    @PostMapping("/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) {
        OrderForm form = Upload.form(request);
        Instant now = judging.now();
        try {
            OrderForm.Read read = form.read(now);
            return verdict(judging.judge(read.file(), now, EXPLAINED, language(request)), read.pasted(), request);
        } catch (BadInput e) {
            return form(422, form, e.problems(), request);
        }
    }

    /** A case file that somebody opens. */
    ResponseEntity<byte[]> opened(CaseFile file, HttpServletRequest request) {
        return verdict(judging.judge(file, null, EXPLAINED, language(request)), null, request);
    }

    /** An opened case with something added, or judged as of now. */
    @PostMapping("/verdict")
    ResponseEntity<byte[]> again(HttpServletRequest request) {
        OrderForm form = Upload.form(request);
        CaseFile file = CaseReader.read(form.get("case"));
        Instant now = judging.now();
        OrderForm.Read read = CaseEdit.add(file, form, form.get("number"), now);
        return verdict(judging.judge(read.file(), now, EXPLAINED, language(request)), read.pasted(), request);
    }

    ResponseEntity<byte[]> verdict(Judging.Judged judged, @Nullable Pasted pasted, HttpServletRequest request) {
        Verdict last = judged.last();
        Identification answer = Numbers.standard().identify(last.number());
        Map<String, Object> values = new HashMap<>();
        values.put("f", Frame.of(request));
        values.put("v", new VerdictView(judging, judged, pasted, Choices.couriers(answer)));
        return view.page("verdict", values);
    }

    private static Language language(HttpServletRequest request) {
        return Language.find(Frame.of(request).w().language()).orElse(Language.EN);
    }

    /** The deadlines of the case for a calendar. */
    @PostMapping("/calendar")
    ResponseEntity<byte[]> calendar(HttpServletRequest request) {
        CaseFile file = CaseReader.read(Upload.form(request).get("case"));
        Judging.Judged judged = judging.judge(file, null, Engine.Options.DEFAULT, language(request));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deadlines.ics\"")
                .body(CalendarFile.of(judged.verdicts(), judged.language()).getBytes(StandardCharsets.UTF_8));
    }

    /** The case as a file, to be opened again on the front page. */
    @PostMapping("/case-file")
    ResponseEntity<byte[]> save(HttpServletRequest request) {
        CaseFile file = CaseReader.read(Upload.form(request).get("case"));
        String number = file.facts().claims().get(0).number().replaceAll("[^A-Za-z0-9]", "");
        String name = number.isEmpty() ? "case" : number.substring(0, Math.min(40, number.length()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".json\"")
                .body(CaseWriter.write(file).getBytes(StandardCharsets.UTF_8));
    }
}
