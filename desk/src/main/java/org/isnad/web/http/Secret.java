package org.isnad.web.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only this process knows, and what is derived of it (HMAC, RFC 2104, with SHA-256). */
public final class Secret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] key;
  private final SecureRandom random;

  /** Makes a new one. */
  public Secret(SecureRandom random) {
    this.random = random;
    this.key = new byte[BYTES];
    random.nextBytes(key);
  }

  /** Returns 32 hexadecimal digits that nobody can guess. */
  public String fresh() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns what only this process can make of {@code words}, in hexadecimal digits. */
  public String sign(String words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has " + ALGORITHM, e);
    }
  }

  /** Says whether both are the same, in a time that tells nothing of where they differ. */
  public boolean same(String one, String other) {
    return MessageDigest.isEqual(
        sign(one).getBytes(StandardCharsets.UTF_8), sign(other).getBytes(StandardCharsets.UTF_8));
  }
}
