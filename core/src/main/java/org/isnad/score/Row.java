package org.isnad.score;

import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which statements a line of the table counts: recall over the gold of that sort, precision over
 * the finds of that sort, whatever sort the partner is of.
 */
public enum Row {
  /** Every statement. */
  ALL("all", null, false),
  /** Those whose cue is one of speech, where the gold tells speech from thought. */
  SPEECH("speech", null, true),
  /** Direct ones. */
  DIRECT("d", Statement.Kind.DIRECT, false),
  /** Indirect ones. */
  INDIRECT("i", Statement.Kind.INDIRECT, false),
  /** Mixed ones. */
  MIXED("m", Statement.Kind.MIXED, false),
  /** Direct speech. */
  DIRECT_SPEECH("d+sp", Statement.Kind.DIRECT, true),
  /** Indirect speech. */
  INDIRECT_SPEECH("i+sp", Statement.Kind.INDIRECT, true),
  /** Mixed speech. */
  MIXED_SPEECH("m+sp", Statement.Kind.MIXED, true);

  private final String word;
  private final Statement.@Nullable Kind kind;
  private final boolean speechOnly;

  Row(String word, Statement.@Nullable Kind kind, boolean speechOnly) {
    this.word = word;
    this.kind = kind;
    this.speechOnly = speechOnly;
  }

  /** Returns the word for this in tables and JSON. */
  public String word() {
    return word;
  }

  /** Says whether only speech counts here; finds on other gold are neither right nor wrong. */
  boolean speechOnly() {
    return speechOnly;
  }

  /** Says whether statements of this kind count here. */
  boolean takes(Statement.@Nullable Kind other) {
    return kind == null || kind == other;
  }
}
