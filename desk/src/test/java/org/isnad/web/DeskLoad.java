package org.isnad.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.collection.Collection;
import org.isnad.collection.Incoming;
import org.isnad.collection.Kept;
import org.isnad.collection.Shelf;

/**
 * Asks a desk as many people would, while pages come in, and tells how it bore it. No test: times
 * hang on the machine. The figures in docs/quality.md are from here.
 *
 * <pre>
 * mvn -q -pl desk -am -DskipTests test-compile exec:java -Dexec.classpathScope=test
 *   -Dexec.mainClass=org.isnad.web.DeskLoad -Dexec.args="2000 50 60"
 * </pre>
 */
final class DeskLoad {

  private final Collection collection;
  private final String base;
  private final List<String> paths = new ArrayList<>();
  private final List<Long> micros = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger wrong = new AtomicInteger();
  private final AtomicLong largest = new AtomicLong();
  private final AtomicInteger added = new AtomicInteger();
  private volatile boolean over;

  private DeskLoad(Collection collection, String base) {
    this.collection = collection;
    this.base = base;
  }

  /**
   * Runs it.
   *
   * @param args how many pages there are at first, how many clients, how many seconds
   */
  public static void main(String[] args) throws Exception {
    int pages = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("desk-load");
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    Settings settings = new Settings(address, null, Set.of());
    try (Collection collection = Collection.open(folder);
        Desk desk = Desk.open(collection, () -> Shelf.ISNAD, settings, Clock.systemUTC())) {
      DeskLoad load = new DeskLoad(collection, desk.address());
      load.fill(0, pages, new Random(1));
      load.collectPaths();
      load.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }
  }

  private void fill(int from, int to, Random random) throws IOException {
    for (int i = from; i < to; i++) {
      collection.keep(List.of(page(i, random)));
    }
  }

  private static Incoming page(int number, Random random) {
    String[] paragraphs = new String[12];
    for (int i = 0; i < paragraphs.length; i++) {
      String who =
          "Edda Morn,Rivo Tann,Anna Velt,Lars Hoom,Mira Sade".split(",")[random.nextInt(5)];
      String what = "said,denied,warned,announced,confirmed".split(",")[random.nextInt(5)];
      paragraphs[i] =
          who
              + " "
              + what
              + " that the harbour of Merrin would close for "
              + random.nextInt(900)
              + " days because of the storm that passed in the night.";
    }
    String day = "2026-" + (10 + number % 3) + "-" + (10 + random.nextInt(18));
    return Shelf.html("https://news.example/load/" + number, "Harbour " + number, day, paragraphs);
  }

  private void collectPaths() throws IOException {
    paths.addAll(
        List.of(
            "/", "/", "/", "/speakers", "/speaker/Edda%20Morn", "/api/statements", "/api/days"));
    for (Kept page : collection.pagesAfter(0, 200)) {
      paths.add("/article/" + page.id());
      paths.add("/statement/" + page.statements().get(0).id());
    }
  }

  private void run(int clients, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients + 1);
    for (int i = 0; i < clients; i++) {
      int seed = i;
      threads.submit(() -> ask(new Random(seed)));
    }
    threads.submit(this::add);
    Thread.sleep(1000L * seconds);
    over = true;
    threads.shutdown();
    threads.awaitTermination(60, TimeUnit.SECONDS);
    Collections.sort(micros);
    System.out.println(
        "clients " + clients + ", seconds " + seconds + ", answers " + micros.size());
    System.out.println("wrong " + wrong.get() + ", pages added meanwhile " + added.get());
    for (double share : new double[] {0.5, 0.9, 0.99, 0.999}) {
      long at = micros.get((int) (share * (micros.size() - 1)));
      System.out.println("answered within " + at / 1000.0 + " ms: " + share);
    }
    System.out.println("largest page " + largest.get() + " bytes, not packed");
  }

  private void ask(Random random) {
    HttpClient client = HttpClient.newHttpClient();
    while (!over) {
      String path =
          paths.get(random.nextInt(5) < 3 ? random.nextInt(7) : random.nextInt(paths.size()));
      long start = System.nanoTime();
      try {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path.substring(1))).build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        micros.add((System.nanoTime() - start) / 1000);
        largest.accumulateAndGet(answer.body().length, Math::max);
        if (answer.statusCode() != 200) {
          wrong.incrementAndGet();
        }
      } catch (IOException | InterruptedException e) {
        wrong.incrementAndGet();
      }
    }
  }

  private void add() {
    Random random = new Random(99);
    for (int number = 1_000_000; !over; number++) {
      try {
        collection.keep(List.of(page(number, random)));
        added.incrementAndGet();
        Thread.sleep(100);
      } catch (IOException | InterruptedException e) {
        wrong.incrementAndGet();
      }
    }
  }
}
