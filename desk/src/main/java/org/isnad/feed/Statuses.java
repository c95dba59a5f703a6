package org.isnad.feed;

/** What the numbers of HTTP mean to a person who wants a page. */
final class Statuses {

  private Statuses() {}

  static String words(int status) {
    return "HTTP " + status + ", " + meaning(status);
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 407 -> "a password is wanted";
      case 402 -> "it is to be paid for";
      case 403 -> "not for us";
      case 404 -> "no such page";
      case 410 -> "the page is gone for good";
      case 429 -> "too many requests; try again later";
      case 451 -> "withheld for reasons of law";
      case 503 -> "the site is overloaded or closed for now; try again later";
      default -> status >= 500 ? "the site fails" : status >= 400 ? "refused" : "no page";
    };
  }
}
