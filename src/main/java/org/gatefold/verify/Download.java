package org.gatefold.verify;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;

/** Gets the list of retractions, from the network or from a file that somebody has put down. */
public final class Download {
  /** The list has some 60 MB. */
  private static final int LIMIT = 400 << 20;

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int TRIES = 3;
  private static final String FILE = "file:";

  private final Pause pause;
  private final LocalDate today;
  private final String agent;

  /**
   * @param mailto where whoever asks can be reached; empty for nowhere
   */
  public Download(Pause pause, LocalDate today, String mailto, String version) {
    this.pause = pause;
    this.today = today;
    this.agent = "Gatefold/" + version + (mailto.isEmpty() ? "" : " (mailto:" + mailto + ")");
  }

  /**
   * A list as it came.
   *
   * @param asOf of which day it is: the day of the download, or that of the file
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  public record Got(byte[] bytes, LocalDate asOf) {}

  /**
   * Gets it.
   *
   * @param address one that begins with {@code https://} or {@code http://}; or {@code file:} and a path
   * @param workspace what a path is relative to if nothing is there from the current folder on
   */
  public Outcome<Got> get(String address, Path workspace) {
    if (address.toLowerCase(Locale.ROOT).startsWith(FILE)) {
      return file(address, workspace);
    }
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? network(uri) : failed(address, "that is no address");
    } catch (URISyntaxException none) {
      return failed(address, "that is no address");
    }
  }

  private Outcome<Got> file(String address, Path workspace) {
    String path = address.substring(FILE.length());
    try {
      Path named = Path.of(path.startsWith("//") ? path.substring(2) : path);
      Path file = Files.exists(named) ? named : workspace.resolve(named);
      if (!Files.isRegularFile(file)) {
        return failed(address, "there is no such file");
      }
      if (Files.size(file) > LIMIT) {
        return failed(address, "it is larger than " + LIMIT + " bytes");
      }
      LocalDate day = Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
      return Outcome.of(new Got(Files.readAllBytes(file), day.isAfter(today) ? today : day));
    } catch (IOException | InvalidPathException fault) {
      return failed(address, fault.getClass().getSimpleName());
    }
  }

  private Outcome<Got> network(URI address) {
    String why = "";
    try (Wire wire = new HttpWire(PATIENCE, agent)) {
      for (int tries = 1; tries <= TRIES; tries++) {
        Wire.Reply reply = wire.get(address, LIMIT);
        if (reply.status() == 200) {
          return Outcome.of(new Got(reply.body(), today));
        }
        why = "status " + reply.status();
        boolean busy = reply.status() == 429 || reply.status() >= 500;
        Duration wait = Manners.retry(reply, tries);
        if (!busy || tries == TRIES || wait.compareTo(Duration.ofMinutes(2)) > 0) {
          break;
        }
        pause.hold(wait);
      }
      return failed(address.toString(), why);
    } catch (HttpTimeoutException slow) {
      return failed(address.toString(), "no answer in time");
    } catch (Wire.TooLongException endless) {
      return failed(address.toString(), "it is larger than " + LIMIT + " bytes");
    } catch (IOException fault) {
      return failed(address.toString(), Asker.reason(fault));
    }
  }

  private static Outcome<Got> failed(String address, String why) {
    return Outcome.failed(List.of(Diagnostic.of(VerifyCode.LIST_UNREACHABLE, Origin.NOWHERE, address, why)));
  }
}
