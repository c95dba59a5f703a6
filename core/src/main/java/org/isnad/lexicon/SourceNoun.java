package org.isnad.lexicon;

import java.util.Locale;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;

/**
 * A noun that can head the name of who speaks: وزير، متحدث، مصادر، وزارة، تقرير.
 *
 * @param noun the singular of the dictionary
 * @param kind what it names
 * @param traits the gender and number this form agrees as; the plural of what is not human is
 *     feminine singular («وزارات أعلنت»)
 */
public record SourceNoun(String noun, Kind kind, Traits traits) {

  /** What a source noun names. */
  public enum Kind {
    /** A human being: رجل، مواطن. */
    PERSON(EntityType.PERSON),
    /** A human being by office or trade: وزير، طبيب. */
    ROLE(EntityType.PERSON),
    /** Somebody unnamed: مصدر، شهود. */
    ANONYMOUS(EntityType.PERSON),
    /** A body of people: وزارة، حزب. */
    BODY(EntityType.ORGANISATION),
    /** An agency, paper, broadcaster, site or account: وكالة، قناة. */
    OUTLET(EntityType.OUTLET),
    /** Something written: بيان، تقرير. */
    DOCUMENT(EntityType.ORGANISATION);

    private final EntityType type;

    Kind(EntityType type) {
      this.type = type;
    }

    /** Returns the type that agreement sees. */
    public EntityType type() {
      return type;
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
