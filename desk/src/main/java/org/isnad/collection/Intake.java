package org.isnad.collection;

import java.util.function.Function;
import org.isnad.Isnad;
import org.isnad.Reading;
import org.isnad.page.Article;
import org.isnad.page.Page;
import org.isnad.page.PageReader;
import org.isnad.page.Reservations;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be read and kept: a page, or an article out of a news corpus.
 *
 * <p>It gives its bytes, which are the evidence, and reads the same article out of them every time,
 * so that a kept page can be read anew.
 */
public sealed interface Intake permits Intake.OfPage, NewsRecord {

  /** Returns path or address, as the person gave it. */
  String source();

  /** Returns the bytes as they came; nobody changes them. */
  byte[] bytes();

  /** Returns the word by which the collection knows how the bytes are to be read. */
  String form();

  /** Returns what a person would read of it. */
  Article article();

  /** Returns the address it was fetched from, null when unknown. */
  @Nullable String address();

  /** Returns when it was fetched, ISO 8601, null when unknown. */
  @Nullable String fetched();

  /** Returns the Content-Type header, null when there was none. */
  @Nullable String contentType();

  /** Returns why the bytes may not be kept, null when they may. */
  @Nullable String reserved();

  /** Reads it: article, names, statements. */
  default Reading read(Isnad isnad) {
    return isnad.read(article(), source());
  }

  /** Returns {@code page}, to be kept. */
  static Intake of(Page page) {
    return new OfPage(page, null);
  }

  /**
   * Returns {@code page}, to be kept.
   *
   * @param outlet the outlet it counts for when it names none itself, null when that is not known
   */
  static Intake of(Page page, @Nullable String outlet) {
    return new OfPage(page, outlet);
  }

  /**
   * A page.
   *
   * @param page its bytes and where they came from
   * @param outlet the outlet it counts for when it names none itself, null when not known
   */
  record OfPage(Page page, @Nullable String outlet) implements Intake {

    /** What stands in the form between how the bytes are to be read and the outlet. */
    private static final String BY = " by ";

    /** Returns the page that has this form, as {@link #form()} writes it. */
    static OfPage of(String form, Function<Page.Form, Page> page) {
      int by = form.indexOf(BY);
      Page.Form bytes =
          switch (by < 0 ? form : form.substring(0, by)) {
            case "text" -> Page.Form.TEXT;
            case "html" -> Page.Form.HTML;
            default -> Page.Form.SNIFF;
          };
      return new OfPage(page.apply(bytes), by < 0 ? null : form.substring(by + BY.length()));
    }

    @Override
    public String source() {
      return page.source();
    }

    @Override
    public byte[] bytes() {
      return page.bytes();
    }

    @Override
    public String form() {
      String bytes =
          switch (page.form()) {
            case TEXT -> "text";
            case HTML -> "html";
            case SNIFF -> "sniff";
          };
      return outlet == null ? bytes : bytes + BY + outlet;
    }

    @Override
    public Article article() {
      Article article = PageReader.read(page);
      return outlet == null || article.outlet() != null ? article : article.withOutlet(outlet);
    }

    @Override
    public @Nullable String address() {
      return page.address();
    }

    @Override
    public @Nullable String fetched() {
      return page.fetched();
    }

    @Override
    public @Nullable String contentType() {
      return page.contentType();
    }

    @Override
    public @Nullable String reserved() {
      return Reservations.of(page);
    }
  }
}
