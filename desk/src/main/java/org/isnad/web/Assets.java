package org.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Sha256;
import org.isnad.web.http.Refused;
import org.isnad.web.http.Request;
import org.isnad.web.http.Response;

/**
 * What a page loads. Each file's name holds the digest of its bytes, so that a browser may keep it
 * for ever; a new program has new names. Only what is listed here is handed out.
 */
public final class Assets {

  private static final Map<String, String> FILES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private static final String KEPT = "public, max-age=31536000, immutable";

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Asset(String type, byte[] bytes) {}

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Asset> byName = new HashMap<>();

  /** Loads them from the jar. */
  public Assets() {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      byte[] bytes = bytes(file.getKey());
      int dot = file.getKey().lastIndexOf('.');
      String digest = Sha256.hex(bytes).substring(0, 12);
      String name = file.getKey().substring(0, dot) + "." + digest + file.getKey().substring(dot);
      addresses.put(file.getKey(), "/assets/" + name);
      byName.put(name, new Asset(file.getValue(), bytes));
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + file)) {
      if (in == null) {
        throw new IllegalStateException("assets/" + file + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address of a file, such as {@code desk.css}. */
  public String address(String file) {
    String address = addresses.get(file);
    if (address == null) {
      throw new IllegalArgumentException(
          "no asset " + file + ": want one of " + List.copyOf(addresses.keySet()));
    }
    return address;
  }

  /** Hands one out. */
  Response answer(Request request) throws Refused {
    Asset asset = byName.get(request.part("name"));
    if (asset == null) {
      throw new Refused(404, "There is no such file.");
    }
    return Response.of(200, asset.type(), asset.bytes()).with("Cache-Control", KEPT);
  }
}
