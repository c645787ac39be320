package org.trackproof.casefile.letter;

/**
 * A sentence that must not be sent as it stands.
 *
 * @param sentence as written
 * @param reason {@code accusation person claim number country company unsupported}
 * @param why one sentence in the language of the letter, with the word or value that was found
 * @param remedy what to write instead
 */
public record Refusal(String sentence, String reason, String why, String remedy) {}
