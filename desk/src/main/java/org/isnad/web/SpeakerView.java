package org.isnad.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.collection.Collection;
import org.isnad.collection.Newest;
import org.isnad.collection.Place;
import org.isnad.collection.Voices;
import org.isnad.name.Directory;
import org.isnad.name.Entry;
import org.isnad.name.Officeholder;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Percent;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** A speaker: what they said over time, through whom, beside what; names and offices. */
public final class SpeakerView implements Handler {

  private static final int STATEMENTS = 30;
  private static final int BARS = 8;
  private static final String FIRST = "0000-01-01";
  private static final String LAST = "9999-12-31";

  /**
   * What it shows.
   *
   * @param name the name that most pages write
   * @param statements how many
   * @param stories the newest, by article
   * @param older the address of what comes after, null at the end
   * @param chart statements over time
   * @param via who handed them on
   * @param beside what the articles name
   * @param names as pages write them
   * @param known what the base knows, null when it does not know the speaker
   */
  public record View(
      String name,
      int statements,
      List<Story> stories,
      @Nullable String older,
      Chart chart,
      List<Bar> via,
      List<Bar> beside,
      List<Bar> names,
      @Nullable Known known) {}

  /**
   * What the base knows.
   *
   * @param id its id
   * @param names in both scripts
   * @param offices the latest first
   * @param sources where the names come from
   */
  public record Known(String id, List<String> names, List<Office> offices, List<String> sources) {}

  /**
   * An office held.
   *
   * @param title in English
   * @param place the country or body
   * @param time from when to when, in words
   * @param source where it comes from and as of when
   */
  public record Office(String title, String place, String time, String source) {}

  /** What is counted. */
  private record Sums(
      Voices.Voice voice, Chart chart, List<Bar> via, List<Bar> beside, List<Bar> names) {}

  private final Collection collection;
  private final Press press;
  private final Supplier<Directory> directory;
  private final Remembered<Sums> remembered;

  SpeakerView(Collection collection, Press press, Supplier<Directory> directory) {
    this.collection = collection;
    this.press = press;
    this.directory = directory;
    this.remembered = new Remembered<>(collection);
  }

  @Override
  public Response answer(Request request) throws IOException {
    String key = request.part("key");
    Words words = press.words(request);
    Sums sums = remembered.get(words.language() + " " + key, () -> sums(key, words));
    Newest.Which which = new Newest.Which(null, key, false);
    List<Newest.Entry> entries =
        collection.newest().after(Today.after(request.asked()), which, STATEMENTS);
    View view =
        new View(
            sums.voice().name(),
            sums.voice().statements(),
            Story.of(entries, collection, Long.MAX_VALUE, words),
            older(key, entries),
            sums.chart(),
            sums.via(),
            sums.beside(),
            sums.names(),
            known(key, words));
    return press.page("speaker", press.frame(request, "speakers", view.name()), view);
  }

  private Sums sums(String key, Words words) throws IOException {
    Voices voices = collection.voices();
    Voices.Voice voice =
        voices
            .voice(key)
            .orElseThrow(() -> new Refused(404, "Nobody of this name speaks in the collection."));
    int all = voice.statements();
    return new Sums(
        voice,
        Chart.of(voices.days(key, FIRST, LAST), words),
        Bar.counts(voices.via(key, BARS), all, words),
        Bar.counts(voices.beside(key, words.language(), BARS), 0, words),
        Bar.counts(voices.names(key), all, words));
  }

  private static @Nullable String older(String key, List<Newest.Entry> entries) {
    if (entries.size() < STATEMENTS) {
      return null;
    }
    Place last = entries.get(entries.size() - 1).place();
    return "/speaker/" + Percent.encode(key) + "?after=" + last;
  }

  private @Nullable Known known(String key, Words words) {
    if (key.indexOf(':') < 0) {
      return null;
    }
    Optional<Entry> found =
        directory.get().named(key, null).stream()
            .filter(entry -> entry.id().equals(key))
            .findFirst();
    return found.isEmpty() ? null : known(found.get(), words);
  }

  private Known known(Entry entry, Words words) {
    Set<String> names = new LinkedHashSet<>();
    add(names, entry.nameAr());
    add(names, entry.nameEn());
    names.addAll(entry.names());
    List<Office> offices = new ArrayList<>();
    entry.offices().forEach(office -> offices.add(office(office, words)));
    return new Known(
        entry.id(),
        List.copyOf(names),
        offices,
        entry.sources().stream()
            .map(source -> source.what() + " (" + source.asOf() + ", " + source.licence() + ")")
            .toList());
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private Office office(Officeholder held, Words words) {
    String from =
        held.start() == null ? words.say("time.unknown") : words.day(held.start().toString());
    String to =
        held.end() == null ? words.say("time.open", held.asOf()) : words.day(held.end().toString());
    boolean arabic = words.language().equals("ar");
    String place =
        directory
            .get()
            .knowledge()
            .countryById(held.place())
            .map(country -> arabic ? country.nameAr() : country.nameEn())
            .orElse(held.place());
    String title = held.title().isEmpty() ? held.roleClass().replace('_', ' ') : held.title();
    return new Office(title, place, from + " – " + to, held.source() + ", " + held.asOf());
  }
}
