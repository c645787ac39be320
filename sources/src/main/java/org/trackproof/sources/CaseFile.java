package org.trackproof.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackproof.sources.reading.RawAnswer;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Case;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as it was read: the facts for the engine, and the document with everything that we do not know, so that it can be written
 * again without loss. Nobody may change the document.
 */
public final class CaseFile {
    private final Case facts;
    private final ObjectNode document;
    private final List<RawAnswer> raw;
    private final List<Body> bodies;

    CaseFile(Case facts, ObjectNode document, List<RawAnswer> raw, List<Body> bodies) {
        this.facts = facts;
        this.document = document;
        this.raw = List.copyOf(raw);
        this.bodies = List.copyOf(bodies);
    }

    public Case facts() {
        return facts;
    }

    /** The whole document as it was given. */
    public ObjectNode document() {
        return document;
    }

    /** What the sources sent; the entry of an index belongs to the answer of the same index in {@link #facts()}. */
    public List<RawAnswer> raw() {
        return raw;
    }

    /**
     * The exact bytes that a source sent.
     *
     * @param answer index in {@link #raw()}
     * @return empty where the case holds none, or holds them as inline JSON
     */
    public Optional<byte[]> findBytes(int answer) {
        byte[] exact = bodies.get(answer).exact();
        return Optional.ofNullable(exact).map(byte[]::clone);
    }

    /** The instant to judge at if nobody names another one: {@code at} of the file, else the latest moment at which a source was asked. */
    public Optional<Instant> defaultInstant() {
        Instant at = facts.at();
        return at != null
                ? Optional.of(at)
                : facts.answers().stream().map(Answer::askedAt).max(Instant::compareTo);
    }
}
