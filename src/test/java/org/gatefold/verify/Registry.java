package org.gatefold.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gatefold.model.job.LookUp;

/** Crossref and PubMed on this machine, which say what a test wants. */
public final class Registry implements AutoCloseable {
  /** One answer; {@code status} 0 for one that never comes. */
  record Said(int status, String body, Map<String, String> headers) {}

  /** What was asked, path and query, in order. */
  public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Deque<Said>> answers = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);

  public Registry() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Its addresses. */
  public LookUp places() {
    String base = base();
    return new LookUp(base, base, "office@clinic.example", "", base + "/list.csv");
  }

  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What it says to questions that begin so; the last of several answers is given again and again. */
  public Registry say(String question, String body) {
    return say(question, 200, body, Map.of());
  }

  Registry say(String question, int status, String body, Map<String, String> headers) {
    answers.computeIfAbsent(question, name -> new ArrayDeque<>()).add(new Said(status, body, headers));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestURI().toString();
    asked.add(question);
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    Said said = answers.entrySet().stream().filter(one -> question.startsWith(one.getKey()))
        .max((a, b) -> a.getKey().length() - b.getKey().length()).map(one -> next(one.getValue()))
        .orElse(new Said(404, "Resource not found.", Map.of()));
    if (said.status() == 0) {
      hold();
      exchange.close();
      return;
    }
    said.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void hold() {
    try {
      closing.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static synchronized Said next(Deque<Said> said) {
    return said.size() > 1 ? said.removeFirst() : said.getFirst();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
