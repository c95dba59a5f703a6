package org.isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.isnad.web.http.SameSite;

/** Prints pages: picks the language and the theme of who asks, and fills a template. */
final class Press {

  static final String LANGUAGE = "isnad_language";
  static final String THEME = "isnad_theme";

  private final TemplateEngine engine;
  private final Assets assets;
  private final Map<String, Words> words = Map.of("ar", Words.of("ar"), "en", Words.of("en"));

  Press(Assets assets) {
    this.assets = assets;
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Press.class.getClassLoader(), "org.isnad.web");
    engine.setTrimControlStructures(true);
  }

  Assets assets() {
    return assets;
  }

  /** Returns the words for who asks: by cookie, failing that by what the browser prefers. */
  Words words(Request request) {
    String cookie = request.cookie(LANGUAGE);
    String language = cookie.isEmpty() ? preferred(request) : cookie;
    return words.getOrDefault(language, english());
  }

  private Words english() {
    return words.getOrDefault("en", Words.of("en"));
  }

  /** Of our two languages the one that the browser names first; English when it names neither. */
  private static String preferred(Request request) {
    String accepted = request.header("accept-language").orElse("");
    int arabic = accepted.indexOf("ar");
    int english = accepted.indexOf("en");
    return arabic >= 0 && (english < 0 || arabic < english) ? "ar" : "en";
  }

  /** Returns the frame of a page. */
  Frame frame(Request request, String room, String title) {
    String theme = request.cookie(THEME);
    return new Frame(
        words(request),
        theme.equals("dark") || theme.equals("light") ? theme : "auto",
        room,
        title,
        request.onlyReads() ? request.address() : "/",
        request.part(SameSite.MARK),
        assets,
        null);
  }

  /**
   * Prints a page.
   *
   * @param template the name of its template, without ending
   * @param view what it shows
   */
  Response page(String template, Frame frame, Object view) {
    return Response.html(text(template, frame, view));
  }

  /** Returns a page's text. */
  String text(String template, Frame frame, Object view) {
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("view", view);
    StringOutput out = new StringOutput(16 * 1024);
    engine.render(template + ".jte", values, out);
    return out.toString();
  }
}
