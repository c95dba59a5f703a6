package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is an address that may be fetched, and how it is written. */
class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://News.Example/Dam, https://news.example/Dam",
    "HTTP://news.example, http://news.example/",
    "http://news.example:80/a#top, http://news.example/a",
    "https://news.example:8443/a, https://news.example:8443/a",
    "https://news.example?page=2, https://news.example/?page=2",
    "https://news.example./a, https://news.example/a",
    "https://news.example/a b|c, https://news.example/a%20b%7Cc",
    "https://news.example/a%20b%zz, https://news.example/a%20b%25zz",
    "https://news.example/خبر, https://news.example/%D8%AE%D8%A8%D8%B1",
    "https://أخبار.example/, https://xn--igbicxr.example/",
    "http://a_b.example/x, http://a_b.example/x",
    "http://[2001:DB8::1]:8080/, http://[2001:db8::1]:8080/",
    "http://news.example\\@evil.example/, http://news.example/%5C@evil.example/"
  })
  void itIsWrittenAsItGoesOverTheWire(String given, String written) throws FetchFailure {
    assertThat(Address.of(given)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example",
        "file:///etc/passwd",
        "ftp://news.example/a",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://news.example:25/",
        "http://news.example:99999/",
        "http://news.example:x/",
        "http://a<b/",
        "http://[::1",
        "gopher://news.example:70/"
      })
  void allElseIsRefused(String given) {
    assertThatThrownBy(() -> Address.of(given))
        .isInstanceOfSatisfying(
            FetchFailure.class, e -> assertThat(e.kind()).isEqualTo(FetchFailure.Kind.ADDRESS));
  }

  @Test
  void aPasswordIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> Address.of("https://ola:secret@news.example/"))
        .hasMessageContaining("name or password")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aTrapOfEndlessLengthIsRefused() {
    assertThatThrownBy(() -> Address.of("http://n.example/" + "a/".repeat(10_000)))
        .hasMessageContaining("20017 signs")
        .message()
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/b, https://n.example/b",
    "b?x=1, https://n.example/news/b?x=1",
    "../b, https://n.example/b",
    "?page=2, https://n.example/news/a?page=2",
    "//other.example/b, https://other.example/b",
    "http://other.example/b, http://other.example/b",
    "#top, https://n.example/news/a?x=0",
    "خبر, https://n.example/news/%D8%AE%D8%A8%D8%B1",
    "/a:b, https://n.example/a:b"
  })
  void aLinkIsReadFromWhereItStands(String link, String target) throws FetchFailure {
    assertThat(Address.of("https://n.example/news/a?x=0").to(link)).hasToString(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:ola@n.example", "javascript:void(0)", "file:///etc/passwd", "data:,a"})
  void aLinkToSomethingElseIsNone(String link) throws FetchFailure {
    Address here = Address.of("https://n.example/");
    assertThatThrownBy(() -> here.to(link)).isInstanceOf(FetchFailure.class);
  }
}
