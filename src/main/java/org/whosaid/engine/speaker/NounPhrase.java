package org.whosaid.engine.speaker;

/**
 * A noun phrase without a name at its head: "the company's owner, who …". Token indices.
 *
 * @param from first token
 * @param head the head noun
 * @param to after the last token, complements included
 * @param kind what the head noun denotes
 * @param definite whether it points back: "the", "this", "his"
 */
record NounPhrase(int from, int head, int to, NounKind kind, boolean definite) {}
