package org.gatefold.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The network. */
final class HttpWire implements Wire {
  private final HttpClient client;
  private final Duration patience;
  private final String agent;

  /**
   * @param patience how long one answer may take, its body included
   * @param agent who asks
   */
  HttpWire(Duration patience, String agent) {
    this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL)
        .version(HttpClient.Version.HTTP_1_1).build();
    this.patience = patience;
    this.agent = agent;
  }

  @Override
  public Reply get(URI address, int limit) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", agent)
        .header("Accept", "application/json, text/csv;q=0.9, */*;q=0.1").build();
    CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, head -> new LimitedBody(limit));
    try {
      return reply(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      asked.cancel(true);
      throw new HttpTimeoutException("no answer");
    } catch (ExecutionException fault) {
      throw cause(fault);
    } catch (InterruptedException stop) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static IOException cause(ExecutionException fault) {
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLongException || cause instanceof HttpTimeoutException) {
        return (IOException) cause;
      }
    }
    return fault.getCause() instanceof IOException io ? io : new IOException(fault.getCause());
  }

  private static Reply reply(HttpResponse<byte[]> response) {
    Map<String, String> headers = new HashMap<>();
    response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return new Reply(response.statusCode(), headers, response.body());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
