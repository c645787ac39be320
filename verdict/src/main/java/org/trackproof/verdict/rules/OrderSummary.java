package org.trackproof.verdict.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Case;
import org.trackproof.verdict.Claim;
import org.trackproof.verdict.Outcome;
import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Said;
import org.trackproof.verdict.Verdict;
import org.trackproof.verdict.language.Language;

/**
 * One answer for an order with several numbers: what is on its way, what is not, and what to do for which part. A pure function of the
 * verdicts.
 *
 * @param asOf the instant judged
 * @param parts the numbers in the order of the claims, then the items for which no number was given
 * @param sentence all of it in one sentence
 */
public record OrderSummary(Instant asOf, List<Part> parts, String sentence) {
    /** How one part of an order stands. */
    public enum Standing {
        RECEIVED,
        DELIVERED,
        ON_ITS_WAY,
        ANNOUNCED,
        NOT_SEEN,
        RETURNING,
        DOES_NOT_FIT,
        REPLACED,
        NO_NUMBER;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In words, without a full stop. */
        public String inWords() {
            return inWords(Language.EN);
        }

        /** The same in a language. */
        public String inWords(Language language) {
            return Sentences.advice(language).say("order." + id());
        }
    }

    /**
     * One number, or what no number was given for.
     *
     * @param number as given; missing where none was
     * @param claim index of the claim, -1 where there is none
     * @param items ids of the items that it carries, as far as the case says
     * @param todo one sentence
     */
    public record Part(@Nullable String number, int claim, List<String> items, Standing standing, String todo) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public OrderSummary {
        parts = List.copyOf(parts);
    }

    /**
     * Of all verdicts of a case.
     *
     * @param verdicts of one instant, at least one
     */
    public static OrderSummary of(Case facts, List<Verdict> verdicts) {
        return of(facts, verdicts, Language.EN);
    }

    /** The same, with its sentences in a language. */
    public static OrderSummary of(Case facts, List<Verdict> verdicts, Language language) {
        List<Part> parts = new ArrayList<>();
        Set<String> covered = new LinkedHashSet<>();
        boolean unnamed = false;
        for (Verdict verdict : verdicts) {
            Claim claim = facts.claims().get(verdict.claimIndex());
            Standing standing = standing(facts, verdict);
            parts.add(part(claim.number(), verdict.claimIndex(), claim.items(), standing, language));
            if (standing != Standing.REPLACED) {
                covered.addAll(claim.items());
                unnamed |= claim.items().isEmpty();
            }
        }
        List<String> missing = new ArrayList<>(facts.order().items());
        missing.removeAll(covered);
        if (!missing.isEmpty() && !unnamed) {
            parts.add(part(null, -1, missing, Standing.NO_NUMBER, language));
        }
        return new OrderSummary(verdicts.get(0).asOf(), parts, sentence(parts, language));
    }

    private static Part part(
            @Nullable String number, int claim, List<String> items, Standing standing, Language language) {
        return new Part(
                number, claim, items, standing, Sentences.advice(language).say("order.advice." + standing.id()));
    }

    private static Standing standing(Case facts, Verdict verdict) {
        CaseFacts known = CaseFacts.of(facts, verdict.claimIndex(), verdict.asOf());
        Situation situation = new Situation(known, verdict, verdict.deadlines(), RuleBook.shipped());
        if (verdict.claimState() == Claim.State.REPLACED) {
            return Standing.REPLACED;
        }
        if (situation.isReceived()) {
            return Standing.RECEIVED;
        }
        if (verdict.outcome() == Outcome.INCONSISTENT) {
            return Standing.DOES_NOT_FIT;
        }
        if (situation.isReturning()) {
            return Standing.RETURNING;
        }
        if (situation.isDelivered()) {
            return Standing.DELIVERED;
        }
        if (known.firstCollection() != null) {
            return Standing.ON_ITS_WAY;
        }
        boolean label = known.first(scan -> scan.phase() == Phase.LABEL) != null || known.anySaid(Said.LABEL_ONLY);
        return label ? Standing.ANNOUNCED : Standing.NOT_SEEN;
    }

    /** A number that was replaced is no part of its own. */
    private static String sentence(List<Part> parts, Language language) {
        Map<Standing, Integer> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            int count = (int)
                    parts.stream().filter(part -> part.standing() == standing).count();
            if (count > 0 && standing != Standing.REPLACED) {
                counts.put(standing, count);
            }
        }
        if (counts.size() == 1) {
            String only = counts.keySet().iterator().next().inWords(language);
            return Sentences.advice(language).say("order.all", "standing", only);
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String list = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().inWords(language))
                .collect(Collectors.joining("; "));
        return Sentences.advice(language).say("order.some", "count", "" + all, "list", list);
    }
}
