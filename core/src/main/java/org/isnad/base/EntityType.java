package org.isnad.base;

import java.util.Locale;

/** What a name names. */
public enum EntityType {
  /** A human being. */
  PERSON,
  /** A body of people: state organ, party, company, armed group. */
  ORGANISATION,
  /** An agency, paper, broadcaster, site or platform: what can relay a statement. */
  OUTLET,
  /** A country or territory. */
  COUNTRY,
  /** A city. */
  PLACE;

  /** Returns the word for this in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
