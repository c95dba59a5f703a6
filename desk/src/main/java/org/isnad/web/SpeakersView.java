package org.isnad.web;

import java.io.IOException;
import java.util.List;
import org.isnad.collection.Collection;
import org.isnad.collection.Voices;
import org.isnad.web.http.Fields;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Percent;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/** All speakers, who spoke most first. */
public final class SpeakersView implements Handler {

  private static final int SPEAKERS = 100;

  /**
   * What it shows.
   *
   * @param bars the speakers
   * @param all how many statements there are in all
   * @param more the address of what comes after, null at the end
   */
  public record View(List<Bar> bars, int all, @Nullable String more) {}

  private final Collection collection;
  private final Press press;
  private final Remembered<View> remembered;

  SpeakersView(Collection collection, Press press) {
    this.collection = collection;
    this.press = press;
    this.remembered = new Remembered<>(collection);
  }

  @Override
  public Response answer(Request request) throws IOException {
    Words words = press.words(request);
    Voices.Voice after = after(request.asked());
    View view =
        remembered.get(
            words.language() + " " + request.asked().word("after"), () -> view(after, words));
    return press.page(
        "speakers", press.frame(request, "speakers", words.say("nav.speakers")), view);
  }

  private View view(Voices.@Nullable Voice after, Words words) throws IOException {
    List<Voices.Voice> voices = collection.voices().all(after, SPEAKERS);
    int all = collection.voices().statements("0000-01-01", "9999-12-31");
    String more = null;
    if (voices.size() == SPEAKERS) {
      Voices.Voice last = voices.get(SPEAKERS - 1);
      more = "/speakers?after=" + last.statements() + "." + Percent.encode(last.key());
    }
    return new View(Bar.speakers(voices, all, words), all, more);
  }

  /** Reads {@code 12.key}: where the last list ended. */
  static Voices.@Nullable Voice after(Fields asked) throws Refused {
    String after = asked.word("after");
    if (after.isEmpty()) {
      return null;
    }
    try {
      int dot = Math.max(0, after.indexOf('.'));
      int count = Integer.parseInt(after.substring(0, dot));
      return new Voices.Voice(after.substring(dot + 1), "", count);
    } catch (NumberFormatException e) {
      throw new Refused(400, "after is no place in the list: want one of its own.");
    }
  }
}
