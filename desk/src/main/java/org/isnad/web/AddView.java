package org.isnad.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.collection.Collection;
import org.isnad.collection.Incoming;
import org.isnad.collection.Intake;
import org.isnad.collection.Outcome;
import org.isnad.feed.Address;
import org.isnad.feed.FetchFailure;
import org.isnad.feed.Fetcher;
import org.isnad.page.Page;
import org.isnad.web.http.Handler;
import org.isnad.web.http.Multipart;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds what somebody pastes or drops: addresses, a text, pages as files. Says what became of each.
 */
public final class AddView implements Handler {

  /** So many addresses at a time: somebody waits. */
  private static final int MOST = 10;

  private static final String PASTED = "pasted";

  /**
   * What it shows.
   *
   * @param results what became of what was given
   * @param nothing whether nothing was given
   */
  public record View(List<Result> results, boolean nothing) {}

  /**
   * What became of one.
   *
   * @param source its name
   * @param page the id of its page, null when it was refused
   * @param title its headline, null without one
   * @param outcome the key of the words for it
   * @param reason why it was refused, null when it was not
   */
  public record Result(
      String source,
      @Nullable String page,
      @Nullable String title,
      String outcome,
      @Nullable String reason) {}

  private final Collection collection;
  private final Supplier<Isnad> reader;
  private final Supplier<Fetcher> fetcher;
  private final Press press;
  private final Clock clock;

  AddView(
      Collection collection,
      Supplier<Isnad> reader,
      Supplier<Fetcher> fetcher,
      Press press,
      Clock clock) {
    this.collection = collection;
    this.reader = reader;
    this.fetcher = fetcher;
    this.press = press;
    this.clock = clock;
  }

  @Override
  public Response answer(Request request) throws IOException {
    return press.page("add", frame(request), new View(List.of(), false));
  }

  private Frame frame(Request request) {
    return press.frame(request, "add", press.words(request).say("nav.add"));
  }

  /** Adds what came with the form. */
  Response add(Request request) throws IOException {
    List<Page> pages = pages(request);
    List<Result> results = new ArrayList<>();
    for (Page page : pages) {
      results.add(keep(page));
    }
    for (String address : addresses(request)) {
      results.add(fetch(address));
    }
    Response answer = press.page("add", frame(request), new View(results, results.isEmpty()));
    boolean good = results.stream().anyMatch(result -> result.page() != null);
    return new Response(good ? 200 : 422, answer.headers(), answer.body());
  }

  private static List<String> addresses(Request request) throws IOException {
    return request
        .form()
        .first("addresses")
        .map(lines -> lines.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST))
        .map(Stream::toList)
        .orElse(List.of());
  }

  private Result fetch(String address) throws IOException {
    try {
      return keep(fetcher.get().fetch(Address.of(address)).page(address, null));
    } catch (FetchFailure e) {
      return new Result(address, null, null, "outcome.refused", e.reason());
    }
  }

  private static List<Page> pages(Request request) throws IOException {
    List<Page> pages = new ArrayList<>();
    String text = request.form().first("text").orElse("");
    if (!text.isBlank()) {
      String lines = text.replace("\r\n", "\n");
      pages.add(
          new Page(lines.getBytes(StandardCharsets.UTF_8), PASTED, Page.Form.SNIFF, null, null));
    }
    String type = request.header("content-type").orElse("");
    if (Multipart.isOne(type)) {
      for (Multipart.FilePart file : Multipart.read(type, request.body()).files()) {
        if (file.bytes().length > 0) {
          pages.add(new Page(file.bytes(), file.name(), form(file.name()), null, null));
        }
      }
    }
    return pages;
  }

  /** As {@code isnad add} takes files: by their ending; what has none is looked at. */
  private static Page.Form form(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return Page.Form.TEXT;
    }
    boolean html = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    return html ? Page.Form.HTML : Page.Form.SNIFF;
  }

  private Result keep(Page page) throws IOException {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Incoming incoming = Incoming.of(Intake.of(page), reader.get(), now, false);
    String refusal = incoming.refusal();
    if (refusal != null) {
      return new Result(page.source(), null, null, "outcome.refused", refusal);
    }
    Outcome outcome = collection.keep(List.of(incoming)).get(0);
    return new Result(
        page.source(),
        incoming.reading().id(),
        incoming.reading().article().title(),
        "outcome." + outcome.word(),
        null);
  }
}
