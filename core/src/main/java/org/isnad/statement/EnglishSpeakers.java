package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.name.Mention;
import org.isnad.text.Document;

/** Resolves who speaks. */
final class EnglishSpeakers {
  private final EnglishText text;

  EnglishSpeakers(EnglishText text, List<Mention> mentions) {
    this.text = text;
  }

  List<Statement> resolve(List<EnglishCue> cues) {
    List<Statement> out = new ArrayList<>();
    Speaker last = Speaker.UNKNOWN;
    for (EnglishCue cue : cues) {
      List<Span> content = new ArrayList<>();
      for (Document.Range r : cue.content) {
        content.add(EnglishStatements.span(text, r));
      }
      boolean bare = cue.lemma.isEmpty();
      List<Span> source = new ArrayList<>();
      Speaker speaker = Speaker.UNKNOWN;
      Document.Range at = cue.source;
      if (at != null) {
        source.add(text.document.span(at.first(), at.end()));
        String name = text.document.words(at.first(), at.end());
        speaker = new Speaker("p1", name, List.of(name), Speaker.ResolvedBy.EXPLICIT);
      } else if (bare) {
        speaker = last;
      }
      if (speaker != Speaker.UNKNOWN) {
        last = speaker;
      }
      List<Span> relay = new ArrayList<>();
      if (cue.relay != null) {
        relay.add(text.document.span(cue.relay.first(), cue.relay.end()));
      }
      out.add(
          new Statement(
              "s" + (out.size() + 1),
              cue.kind,
              cue.act,
              cue.negated ? Statement.Polarity.NEGATED : Statement.Polarity.AFFIRMED,
              content,
              bare ? List.of() : List.of(text.document.span(cue.first, cue.end)),
              source,
              relay,
              speaker,
              List.of(),
              null,
              cue.probability,
              "en-x"));
    }
    return out;
  }
}
