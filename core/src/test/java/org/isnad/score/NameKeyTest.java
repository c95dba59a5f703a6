package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "سالم الرندي, وزير الموانئ سالم الرندي",
    "الرّئيس, رئيس",
    "إدارة, الاداره",
    "Nora J. Feld, Nora Feld",
    "Feld's, Mr. Feld",
    "Feld’s, feld",
    "STRASSE, straße"
  })
  void namesAgree(String one, String other) {
    assertThat(NameKey.of(one).agreesWith(NameKey.of(other))).isTrue();
    assertThat(NameKey.of(other).agreesWith(NameKey.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', x",
    "the, the man",
    "he, he",
    "هو, هو",
    "Nora Feld, Tomas Feld",
    "Feldson, Feld"
  })
  void namesDiffer(String one, String other) {
    assertThat(NameKey.of(one).agreesWith(NameKey.of(other))).isFalse();
    assertThat(NameKey.of(other).agreesWith(NameKey.of(one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "الوزيرة, [وزيره]",
    "قـــالَ, [قال]",
    "آل, [ال]",
    "Sens. O'Feld's 2nd, '[sens, o, feld, 2nd]'",
    "it'self, '[it, self]'"
  })
  void wordsAreFolded(String name, String words) {
    assertThat(NameKey.of(name).words()).hasToString(words);
  }
}
