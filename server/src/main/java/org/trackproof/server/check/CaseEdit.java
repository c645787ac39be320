package org.trackproof.server.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackproof.sources.BadInput;
import org.trackproof.sources.CaseFile;
import org.trackproof.sources.CaseReader;
import org.trackproof.sources.paste.PasteReader;
import org.trackproof.sources.paste.Pasted;
import org.trackproof.sources.typed.TypedCase;
import org.trackproof.verdict.Place;
import tools.jackson.databind.node.ObjectNode;

/** A case with something added: what else was seen, what else is known. The case that came in stays as it was. */
public final class CaseEdit {
    private CaseEdit() {}

    /**
     * Adds what a person tells beside an opened case.
     *
     * @param form fields {@code page pageFrom nothing nothingElse postcode receivedNow}; all may be empty
     * @param number which of the numbers was looked at
     * @param at when
     * @return what was made of a pasted page, and the new case
     * @throws BadInput if the page cannot be used
     */
    public static OrderForm.Read add(CaseFile file, OrderForm form, String number, Instant at) {
        ObjectNode document = file.document().deepCopy();
        document.remove("at");
        if (!form.get("postcode").isEmpty()) {
            document.withObject("/order/shipTo").put("postcode", form.get("postcode"));
        }
        if (!form.get("notReceived").isEmpty()) {
            document.withObject("/buyer").put("notReceivedClaimedAt", form.get("notReceived"));
        }
        Pasted pasted = page(form, file, number, at);
        if (pasted != null) {
            document.withArray("/answers").add(pasted.entry());
        }
        for (String source : sources(form)) {
            document.withArray("/answers").add(TypedCase.nothing(source, number, at));
        }
        return new OrderForm.Read(CaseReader.read(document), pasted);
    }

    private static List<String> sources(OrderForm form) {
        List<String> typed = List.of(form.get("nothingElse").split("[,;\\s]+", -1));
        return java.util.stream.Stream.concat(form.list("nothing").stream(), typed.stream())
                .map(OrderForm::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Pasted page(OrderForm form, CaseFile file, String number, Instant at) {
        String page = form.get("page");
        if (page.isEmpty()) {
            return null;
        }
        String source = form.get("pageFrom").isEmpty() ? "pasted" : OrderForm.source(form.get("pageFrom"));
        Place shipTo = file.facts().order().shipTo();
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return PasteReader.read(
                source, bytes, number, at, shipTo, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
