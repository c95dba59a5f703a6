package org.isnad.export;

import java.util.List;
import org.isnad.base.Fold;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.lexicon.Act;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A pick by plain facts. What is null or empty asks for nothing; of several values in one list one
 * must fit, and all lists must.
 *
 * @param since the first day, {@code YYYY-MM-DD}
 * @param until the last day
 * @param outlets names of outlets
 * @param languages {@code ar}, {@code en}
 * @param speakers ids, or names of speakers in any way in which the article writes them
 * @param acts acts
 * @param kinds direct, indirect, mixed
 * @param polarity affirmed or negated
 * @param corrected whether only pages are wanted in which somebody put something right
 * @param versions whether older versions of pages are wanted too
 */
public record Filter(
    @Nullable String since,
    @Nullable String until,
    List<String> outlets,
    List<String> languages,
    List<String> speakers,
    List<Act> acts,
    List<Statement.Kind> kinds,
    Statement.@Nullable Polarity polarity,
    boolean corrected,
    boolean versions)
    implements Pick {

  /** Everything that is new enough to be no older version. */
  public static final Filter NONE =
      new Filter(
          null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, false, false);

  /** Copies the lists. */
  public Filter {
    outlets = outlets.stream().map(Fold::fold).toList();
    languages = List.copyOf(languages);
    speakers = List.copyOf(speakers);
    acts = List.copyOf(acts);
    kinds = List.copyOf(kinds);
  }

  @Override
  public boolean page(Kept page) {
    return (versions || page.newest())
        && (since == null || page.day().compareTo(since) >= 0)
        && (until == null || page.day().compareTo(until) <= 0)
        && (languages.isEmpty() || languages.contains(page.reading().article().language()))
        && (outlets.isEmpty() || isOf(page.reading().article().outlet()))
        && (!corrected || isCorrected(page));
  }

  private boolean isOf(@Nullable String outlet) {
    return outlet != null && outlets.contains(Fold.fold(outlet));
  }

  private static boolean isCorrected(Kept page) {
    return page.statements().stream().anyMatch(said -> !said.corrections().isEmpty());
  }

  @Override
  public boolean statement(Kept page, KeptStatement said) {
    Statement statement = said.statement();
    return (acts.isEmpty() || acts.contains(statement.act()))
        && (kinds.isEmpty() || kinds.contains(statement.kind()))
        && (polarity == null || polarity == statement.polarity())
        && (speakers.isEmpty() || speakers.stream().anyMatch(name -> is(name, statement)));
  }

  private static boolean is(String name, Statement statement) {
    Speaker speaker = statement.speaker();
    String folded = Fold.fold(name);
    return name.equals(speaker.id())
        || speaker.names().stream().anyMatch(one -> Fold.fold(one).equals(folded));
  }

  @Override
  public boolean narrows() {
    return !acts.isEmpty() || !kinds.isEmpty() || polarity != null || !speakers.isEmpty();
  }
}
