package org.isnad.name;

/** Facts from open data. */
public final class KnowledgeBase {
  private KnowledgeBase() {}
}
