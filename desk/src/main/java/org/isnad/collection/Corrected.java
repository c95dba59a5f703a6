package org.isnad.collection;

import static org.isnad.statement.Speaker.ResolvedBy.EXPLICIT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.Reading;
import org.isnad.lexicon.Act;
import org.isnad.statement.Link;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Lays what people put right over what the reader gave. */
final class Corrected {

  private Corrected() {}

  /** Returns the statements of {@code reading} with {@code corrections}, in the order made. */
  static List<KeptStatement> statements(Reading reading, List<Correction> corrections) {
    List<KeptStatement> kept = new ArrayList<>();
    List<String> ids = ids(reading);
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      List<Correction> own =
          corrections.stream().filter(made -> id.equals(made.statement())).toList();
      kept.add(statement(id, reading.statements().get(i), own, reading));
    }
    return kept;
  }

  /** Returns the ids of the statements; one that would be another's is told apart by its place. */
  static List<String> ids(Reading reading) {
    List<String> ids = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Statement statement : reading.statements()) {
      String id = KeptStatement.id(reading.id(), statement);
      ids.add(taken.add(id) ? id : id + "-" + statement.id());
    }
    return ids;
  }

  private static KeptStatement statement(
      String id, Statement asRead, List<Correction> corrections, Reading reading) {
    Statement now = asRead;
    boolean wrong = false;
    for (Correction correction : corrections) {
      wrong |= correction.kind() == Correction.Kind.WRONG;
      now = with(now, correction, reading);
    }
    return new KeptStatement(id, now, asRead, wrong, corrections);
  }

  private static Statement with(Statement said, Correction correction, Reading reading) {
    String value = String.valueOf(correction.value());
    String upper = value.toUpperCase(Locale.ROOT);
    return switch (correction.kind()) {
      case WRONG -> said;
      case SPEAKER -> spokenBy(said, speaker(value, reading));
      case KIND -> with(said, Statement.Kind.valueOf(upper), said.act(), said.polarity());
      case ACT -> with(said, said.kind(), Act.of(value), said.polarity());
      case POLARITY -> with(said, said.kind(), said.act(), Statement.Polarity.valueOf(upper));
    };
  }

  /**
   * The speaker of that name whom the article has, with id and all names; failing that a new one.
   * Either way a person named them, so no pronoun or role led there.
   */
  private static Speaker speaker(String name, Reading reading) {
    for (Statement other : reading.statements()) {
      Speaker speaker = other.speaker();
      if (speaker.names().contains(name) || name.equals(speaker.name())) {
        return new Speaker(speaker.id(), speaker.name(), speaker.names(), EXPLICIT);
      }
    }
    return new Speaker(null, name, List.of(name), EXPLICIT);
  }

  private static Statement spokenBy(Statement said, Speaker speaker) {
    List<Link> chain = new ArrayList<>();
    chain.add(
        new Link(Link.Kind.SPEAKER, String.valueOf(speaker.name()), speaker.id(), mouth(said)));
    said.chain().stream().filter(link -> link.kind() != Link.Kind.SPEAKER).forEach(chain::add);
    return copy(said, said.kind(), said.act(), said.polarity(), speaker, chain);
  }

  private static org.isnad.base.@Nullable Span mouth(Statement said) {
    return said.source().isEmpty() ? null : said.source().get(0);
  }

  private static Statement with(
      Statement said, Statement.Kind kind, Act act, Statement.Polarity polarity) {
    return copy(said, kind, act, polarity, said.speaker(), said.chain());
  }

  private static Statement copy(
      Statement said,
      Statement.Kind kind,
      Act act,
      Statement.Polarity polarity,
      Speaker speaker,
      List<Link> chain) {
    return new Statement(
        said.id(),
        kind,
        act,
        polarity,
        said.content(),
        said.cue(),
        said.source(),
        said.relay(),
        speaker,
        chain,
        said.within(),
        said.confidence(),
        said.rule());
  }
}
