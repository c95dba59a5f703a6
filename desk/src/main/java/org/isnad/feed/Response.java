package org.isnad.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back from one request, unpacked.
 *
 * @param status the HTTP status
 * @param headers the values of each header, by its name in any case
 * @param body the bytes, unpacked; empty when the status promises none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Response(int status, Map<String, List<String>> headers, byte[] body) {

  /** Returns the first header of this name, null when there is none. */
  @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.get(0);
  }

  /** Returns all headers of this name. */
  List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /**
   * Returns where it leads, null when nowhere. Headers come as Latin letters, byte by byte; many
   * sites mean UTF-8 by them.
   */
  @Nullable String location() {
    String location = header("Location");
    if (location == null || location.chars().allMatch(c -> c < 0x80)) {
      return location;
    }
    ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(location);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return location;
    }
  }

  boolean isRedirect() {
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
  }

  /** Says whether the page has moved for good. */
  boolean isMoved() {
    return status == 301 || status == 308;
  }
}
