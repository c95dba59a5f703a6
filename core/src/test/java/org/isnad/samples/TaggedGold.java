package org.isnad.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article whose statements are marked by tags in its text, and the gold that follows from it.
 *
 * <pre>
 * #doc ID
 * #speakers
 * S1 | fullest name | another way the article names that speaker | …
 * #chains
 * 1 = speaker fullest name &lt; relay name &lt; outlet name
 * #text
 * the article, with tags put in:
 * &lt;cue id=1&gt;وقال&lt;/cue&gt; &lt;src id=1&gt;الرئيس&lt;/src&gt; إن &lt;st id=1 sp=S1 k=i&gt;بلاده لن تشارك&lt;/st&gt;.
 * </pre>
 *
 * <p>{@code st} is content, {@code src} source, {@code rel} relay; a second span of a statement
 * repeats its id; a closing tag closes the last one open of its name. {@code st} may say which act
 * the cue is ({@code a=deny}) and that it did not take place ({@code p=negated}). Chains run from
 * the mouth to the page; an article may do without.
 *
 * @param id the article's id
 * @param speakers each speaker's key with the names that the article gives
 * @param text the article without tags, without a line end at its end
 * @param statements by where their content begins
 */
record TaggedGold(
    String id, Map<String, List<String>> speakers, String text, List<Tagged> statements) {

  /**
   * A statement; spans are UTF-16 units of the text.
   *
   * @param id its id in the article
   * @param kind d, i or m
   * @param speaker the speaker's key
   * @param marks what else its tags say: act under a, polarity under p
   * @param chain each link as kind, space, name
   * @param spans by tag: st, src, cue, rel
   */
  record Tagged(
      String id,
      String kind,
      String speaker,
      Map<String, String> marks,
      List<String> chain,
      Map<String, List<Span>> spans) {
    List<Span> of(String tag) {
      return spans.getOrDefault(tag, List.of());
    }
  }

  private record Open(String tag, Map<String, String> marks, int start) {}

  /**
   * Reads {@code tagged/*.txt} in the folder given and writes {@code text/} and {@code gold.jsonl}.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (TaggedGold article : readAll(folder.resolve("tagged"))) {
      Files.writeString(folder.resolve("text").resolve(article.id() + ".txt"), article.text());
    }
    Files.writeString(folder.resolve("gold.jsonl"), lines(readAll(folder.resolve("tagged"))));
  }

  /** Reads every tagged file of a folder, by name. */
  static List<TaggedGold> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<TaggedGold> all = new ArrayList<>();
      for (Path file :
          files.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList()) {
        all.add(of(Files.readString(file)));
      }
      return all;
    }
  }

  /** Reads one tagged file. */
  static TaggedGold of(String file) {
    int text = file.indexOf("#text\n");
    Map<String, List<String>> speakers = new LinkedHashMap<>();
    Map<String, List<String>> chains = new LinkedHashMap<>();
    String id = "";
    for (String line : file.substring(0, text).split("\n", -1)) {
      if (line.startsWith("#doc ")) {
        id = line.substring(5).strip();
      } else if (line.contains(" = ")) {
        int equals = line.indexOf(" = ");
        chains.put(
            line.substring(0, equals),
            Stream.of(line.substring(equals + 3).split("<", -1)).map(String::strip).toList());
      } else if (line.contains(" | ")) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        speakers.put(cells.get(0), cells.subList(1, cells.size()));
      }
    }
    return tagged(id, speakers, chains, file.substring(text + 6));
  }

  private static TaggedGold tagged(
      String id,
      Map<String, List<String>> speakers,
      Map<String, List<String>> chains,
      String tagged) {
    StringBuilder plain = new StringBuilder();
    Map<String, Tagged> found = new LinkedHashMap<>();
    Deque<Open> open = new ArrayDeque<>();
    int at = 0;
    while (at < tagged.length()) {
      int close = isTag(tagged, at) ? tagged.indexOf('>', at) : -1;
      if (close < 0) {
        plain.append(tagged.charAt(at));
        at++;
      } else if (tagged.charAt(at + 1) == '/') {
        close(open, tagged.substring(at + 2, close), plain.length(), found, id);
        at = close + 1;
      } else {
        open.push(open(tagged.substring(at + 1, close), plain.length()));
        at = close + 1;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(id + ": " + open.peek() + " is never closed");
    }
    List<Tagged> statements = new ArrayList<>();
    found.values().forEach(s -> statements.add(withChain(s, chains)));
    statements.sort(Comparator.comparingInt(s -> s.of("st").get(0).start()));
    return new TaggedGold(id, speakers, plain.toString().stripTrailing(), statements);
  }

  private static Tagged withChain(Tagged s, Map<String, List<String>> chains) {
    List<String> chain = chains.getOrDefault(s.id(), List.of());
    return new Tagged(s.id(), s.kind(), s.speaker(), s.marks(), chain, s.spans());
  }

  private static boolean isTag(String text, int at) {
    return Stream.of("<st ", "<src ", "<cue ", "<rel ", "</st>", "</src>", "</cue>", "</rel>")
        .anyMatch(tag -> text.startsWith(tag, at));
  }

  private static Open open(String inside, int start) {
    String[] words = inside.split(" ", -1);
    Map<String, String> marks = new LinkedHashMap<>();
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      marks.put(words[i].substring(0, equals), words[i].substring(equals + 1));
    }
    return new Open(words[0], marks, start);
  }

  private static void close(
      Deque<Open> open, String tag, int end, Map<String, Tagged> found, String id) {
    for (Iterator<Open> stack = open.iterator(); stack.hasNext(); ) {
      Open last = stack.next();
      if (last.tag().equals(tag)) {
        stack.remove();
        add(last, end, found);
        return;
      }
    }
    throw new IllegalStateException(id + ": </" + tag + "> at " + end + " closes nothing");
  }

  private static void add(Open opened, int end, Map<String, Tagged> found) {
    String id = opened.marks().getOrDefault("id", "?");
    Tagged before =
        found.getOrDefault(
            id, new Tagged(id, "", "", new LinkedHashMap<>(), List.of(), new LinkedHashMap<>()));
    opened.marks().forEach((key, value) -> before.marks().put(key, value));
    Tagged after =
        new Tagged(
            id,
            opened.marks().getOrDefault("k", before.kind()),
            opened.marks().getOrDefault("sp", before.speaker()),
            before.marks(),
            List.of(),
            before.spans());
    after
        .spans()
        .computeIfAbsent(opened.tag(), t -> new ArrayList<>())
        .add(new Span(opened.start(), end));
    after.spans().get(opened.tag()).sort(Comparator.naturalOrder());
    found.put(id, after);
  }

  /** Returns the gold of several articles, one JSON object a line. */
  static String lines(List<TaggedGold> articles) {
    return articles.stream().map(TaggedGold::line).collect(Collectors.joining());
  }

  private String line() {
    String names =
        speakers.entrySet().stream()
            .map(
                e ->
                    quoted(e.getKey()) + ": " + list(e.getValue().stream().map(TaggedGold::quoted)))
            .collect(Collectors.joining(", "));
    return "{\"id\": "
        + quoted(id)
        + ", \"sha256\": "
        + quoted(Sha256.hex(text))
        + ", \"speakers\": {"
        + names
        + "}, \"statements\": "
        + list(statements.stream().map(this::statement))
        + "}\n";
  }

  private String statement(Tagged s) {
    return "{\"id\": "
        + quoted(s.id())
        + ", \"kind\": "
        + quoted(s.kind())
        + ", \"speaker\": "
        + quoted(s.speaker())
        + ", \"content\": "
        + spans(s.of("st"))
        + ", \"source\": "
        + spans(s.of("src"))
        + ", \"cue\": "
        + spans(s.of("cue"))
        + ", \"relay\": "
        + spans(s.of("rel"))
        + word("act", s.marks().get("a"))
        + word(
            "polarity", s.marks().containsKey("a") ? s.marks().getOrDefault("p", "affirmed") : null)
        + word("within", within(s))
        + chain(s.chain())
        + "}";
  }

  /** The closest other statement whose content holds all of this one's, by id. */
  private @Nullable String within(Tagged s) {
    Tagged closest = null;
    for (Tagged other : statements) {
      if (other != s && holds(other, s) && (closest == null || holds(closest, other))) {
        closest = other;
      }
    }
    return closest == null ? null : closest.id();
  }

  private static boolean holds(Tagged outer, Tagged inner) {
    return inner.of("st").stream()
        .allMatch(in -> outer.of("st").stream().anyMatch(out -> out.covers(in)));
  }

  private static String word(String key, @Nullable String word) {
    return word == null ? "" : ", " + quoted(key) + ": " + quoted(word);
  }

  private static String chain(List<String> chain) {
    if (chain.isEmpty()) {
      return "";
    }
    return ", \"chain\": " + list(chain.stream().map(TaggedGold::link));
  }

  private static String link(String link) {
    int space = link.indexOf(' ');
    return "[" + quoted(link.substring(0, space)) + ", " + quoted(link.substring(space + 1)) + "]";
  }

  private static String spans(List<Span> spans) {
    return list(spans.stream().map(span -> "[" + span.start() + ", " + span.end() + "]"));
  }

  private static String list(Stream<String> parts) {
    return parts.collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
