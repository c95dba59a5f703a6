package org.isnad.name;

/**
 * Somebody whom a name may mean: a guess, never a fact.
 *
 * @param id the base's id
 * @param score how sure the guess is, from 0 to 1; two namesakes have a half each
 */
public record Likely(String id, double score) {}
