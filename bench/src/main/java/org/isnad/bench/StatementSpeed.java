package org.isnad.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.base.Language;
import org.isnad.name.Names;
import org.isnad.statement.StatementReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Statements alone: from tokens to statements, names included. One operation is one pass over all
 * texts of a language.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class StatementSpeed {

  /** The folder of the texts. */
  @Param("samples/gold/text")
  public String texts = "";

  /** The language that is read; texts in the other are left out. */
  @Param({"ar", "en"})
  public String language = "";

  private List<Corpus.Text> ready = List.of();
  private final Names names = Names.load();
  private final StatementReader reader = StatementReader.load(names);

  /** Reads the texts from the disk and cuts them into tokens. */
  @Setup
  public void load() throws IOException {
    ready = Corpus.texts(texts, Language.of(language));
  }

  /** Tokens to statements. */
  @Benchmark
  public void statements(Blackhole sink) {
    for (Corpus.Text text : ready) {
      sink.consume(reader.read(text.document(), text.article(), names.find(text.document())));
    }
  }
}
