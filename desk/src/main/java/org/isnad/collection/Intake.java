package org.isnad.collection;

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
    return new OfPage(page);
  }

  /**
   * A page.
   *
   * @param page its bytes and where they came from
   */
  record OfPage(Page page) implements Intake {
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
      return switch (page.form()) {
        case TEXT -> "text";
        case HTML -> "html";
        case SNIFF -> "sniff";
      };
    }

    @Override
    public Article article() {
      return PageReader.read(page);
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
