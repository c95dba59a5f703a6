package org.isnad.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.base.Span;

/**
 * A marking made ready to be compared: spans as sets of words, names as keys.
 *
 * @param marking what it was made of
 * @param content the words of the content, never empty
 * @param source the words of the source; a marking without one borrows those of its speaker's
 *     others
 * @param names the keys of the speaker's names
 * @param parts the words of each part, nothing borrowed
 */
record Item(
    Marking marking, BitSet content, BitSet source, List<NameKey> names, Map<Part, BitSet> parts) {

  /** Returns the markings of an article that hold at least one word. */
  static List<Item> of(Marked article, Words words) {
    Map<String, List<Span>> sources = sourcesBySpeaker(article);
    List<Item> items = new ArrayList<>();
    for (Marking marking : article.statements()) {
      Item item = of(marking, article, sources, words);
      if (!item.content.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  private static Map<String, List<Span>> sourcesBySpeaker(Marked article) {
    Map<String, List<Span>> sources = new HashMap<>();
    for (Marking marking : article.statements()) {
      if (marking.speaker() != null) {
        sources
            .computeIfAbsent(marking.speaker(), speaker -> new ArrayList<>())
            .addAll(marking.source());
      }
    }
    return sources;
  }

  private static Item of(
      Marking marking, Marked article, Map<String, List<Span>> sources, Words words) {
    String speaker = marking.speaker();
    List<String> names = new ArrayList<>();
    List<Span> source = marking.source();
    if (speaker != null) {
      names.addAll(article.speakers().getOrDefault(speaker, List.of()));
      source = source.isEmpty() ? sources.getOrDefault(speaker, List.of()) : source;
    }
    if (marking.name() != null) {
      names.add(marking.name());
    }
    Map<Part, BitSet> parts = new HashMap<>();
    for (Part part : Part.values()) {
      parts.put(part, words.in(part.of(marking)));
    }
    return new Item(
        marking,
        words.in(marking.content()),
        words.in(source),
        names.stream().map(NameKey::of).toList(),
        parts);
  }

  /** Returns the words of {@code part}. */
  BitSet part(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  /**
   * Says whether {@code found} has the speaker of this gold statement: by a word of the source that
   * both share, or by a name. Gold without a speaker wants a find without one.
   */
  boolean isSpokenBy(Item found) {
    if (names.isEmpty() && source.isEmpty()) {
      return found.names.isEmpty() && found.source.isEmpty();
    }
    return source.intersects(found.source)
        || found.names.stream().anyMatch(name -> name.agreesWithAny(names));
  }

  /**
   * Says whether {@code found} names the speaker of this gold statement, and no other speaker of
   * the article by the same name. Gold that knows its speaker by pronouns only is content with the
   * source.
   */
  boolean isNamedBy(Item found, List<Item> cast) {
    List<NameKey> real = names.stream().filter(NameKey::isName).toList();
    if (real.isEmpty()) {
      return isSpokenBy(found);
    }
    return found.names.stream()
        .anyMatch(
            name ->
                name.words().size() <= NameKey.LONGEST
                    && name.agreesWithAny(real)
                    && cast.stream().noneMatch(other -> isRival(other, name, real)));
  }

  /** Another speaker who answers to the same name and shares none with this one. */
  private boolean isRival(Item other, NameKey name, List<NameKey> real) {
    return !Objects.equals(other.marking.speaker(), marking.speaker())
        && name.agreesWithAny(other.names)
        && other.names.stream().noneMatch(alias -> alias.agreesWithAny(real));
  }
}
