package org.isnad.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;

/**
 * A reading as its text with tags put in, the form in which statements are annotated by hand:
 *
 * <pre>
 * #doc ID
 * #speakers
 * S1 | fullest name | other names
 * #text
 * &lt;src id=1&gt;Nadia Karam&lt;/src&gt; &lt;cue id=1&gt;said&lt;/cue&gt; &lt;st id=1 sp=S1 k=i&gt;it rained&lt;/st&gt;.
 * </pre>
 *
 * <p>Removing the tags gives the text back. A statement whose speaker is unknown has no {@code sp}.
 */
public final class ReadingTags {

  private final Reading reading;

  /** The labels S1, S2, … by the speakers' ids, in the order in which they first speak. */
  private final Map<String, String> labels = new LinkedHashMap<>();

  private final List<String> speakers = new ArrayList<>();

  private ReadingTags(Reading reading) {
    this.reading = reading;
    reading.statements().forEach(statement -> label(statement.speaker()));
  }

  /** Returns {@code reading} with tags in its text, a newline at the end. */
  public static String of(Reading reading) {
    return new ReadingTags(reading).write();
  }

  private void label(Speaker speaker) {
    if (speaker.id() == null || labels.containsKey(speaker.id())) {
      return;
    }
    String label = "S" + (labels.size() + 1);
    labels.put(speaker.id(), label);
    StringBuilder line = new StringBuilder(label);
    List<String> names =
        speaker.names().isEmpty() && speaker.name() != null
            ? List.of(speaker.name())
            : speaker.names();
    names.forEach(name -> line.append(" | ").append(name.replace('\n', ' ').replace('|', ' ')));
    speakers.add(line.toString());
  }

  private String write() {
    StringBuilder out = new StringBuilder(reading.text().length() * 2);
    out.append("#doc ").append(reading.id()).append("\n#speakers\n");
    speakers.forEach(line -> out.append(line).append('\n'));
    out.append("#text\n");
    Nesting.write(tags(), reading.text(), out);
    return out.append('\n').toString();
  }

  private List<Nesting.Tag> tags() {
    List<Nesting.Tag> tags = new ArrayList<>();
    int number = 0;
    for (Statement statement : reading.statements()) {
      number++;
      String id = " id=" + number;
      String label = statement.speaker().id() == null ? null : labels.get(statement.speaker().id());
      String who = label == null ? "" : " sp=" + label;
      add(tags, statement.content(), "st", id + who + " k=" + letter(statement.kind()));
      add(tags, statement.source(), "src", id);
      add(tags, statement.cue(), "cue", id);
      add(tags, statement.relay(), "rel", id);
    }
    return tags;
  }

  private static void add(
      List<Nesting.Tag> tags, List<Span> spans, String name, String attributes) {
    for (Span span : spans) {
      if (!span.isEmpty()) {
        tags.add(new Nesting.Tag(span, name, attributes, tags.size()));
      }
    }
  }

  private static char letter(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> 'd';
      case INDIRECT -> 'i';
      case MIXED -> 'm';
    };
  }
}
