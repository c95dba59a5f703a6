package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds which machines may be called. */
class GuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void theseAreNobodysBusiness(String number) throws UnknownHostException {
    assertThat(Guard.isPublic(InetAddress.getByName(number))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "192.169.0.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "64:ff9b::101:101",
        "2606:4700::1111",
        "2a00:1450::1",
        "2001:4860:4860::8888"
      })
  void theseAreForEverybody(String number) throws UnknownHostException {
    assertThat(Guard.isPublic(InetAddress.getByName(number))).isTrue();
  }

  @Test
  void aHostWithOnePrivateNumberIsRefusedWhole() {
    Guard guard = new Guard(Set.of(), host -> numbers("1.1.1.1", "10.0.0.1"));
    assertThatThrownBy(() -> guard.resolve("news.example"))
        .isInstanceOf(Guard.Refused.class)
        .hasMessageContaining("news.example lies at 10.0.0.1");
  }

  @Test
  void aHostMayBeAllowedByName() throws UnknownHostException {
    Guard guard = new Guard(Set.of("Intranet.Example", "[::1]"), host -> numbers("10.0.0.1"));
    assertThat(guard.resolve("intranet.example")).hasSize(1);
    assertThat(guard.resolve("[::1]")).hasSize(1);
    assertThatThrownBy(() -> guard.resolve("x.intranet.example")).isInstanceOf(Guard.Refused.class);
    assertThatThrownBy(() -> guard.resolve("10.0.0.1")).isInstanceOf(Guard.Refused.class);
  }

  private static InetAddress[] numbers(String... numbers) throws UnknownHostException {
    InetAddress[] all = new InetAddress[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      all[i] = InetAddress.getByName(numbers[i]);
    }
    return all;
  }
}
