package org.gatefold.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Asks one registry, one question at a time, again where that may help, and never for longer than agreed. */
final class Asker {
  /** Longest answer, in bytes: a work with thousands of authors has less. */
  static final int LIMIT = 4 << 20;

  private static final int TRIES = 4;
  private static final int TRIES_WHEN_SILENT = 2;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build()).build();

  private final Wire wire;
  private final Pause pause;
  private final Shelf shelf;
  private final Budget budget;
  private Duration gap;
  private boolean asked;

  /** @param gap the time between two questions where the registry names none */
  Asker(Wire wire, Pause pause, Shelf shelf, Budget budget, Duration gap) {
    this.wire = wire;
    this.pause = pause;
    this.shelf = shelf;
    this.budget = budget;
    this.gap = gap;
  }

  /**
   * Looks an answer up among those kept, or asks.
   *
   * @param name what the answer is kept under
   * @param part the object without which an answer is none
   */
  Answer ask(URI address, String name, String part) {
    return shelf.get(name, address).orElseGet(() -> keep(name, address, understood(askAgain(address), part)));
  }

  private static Answer understood(Answer answer, String part) {
    boolean empty = answer instanceof Answer.Known known && !known.json().path(part).isObject();
    return empty ? Answer.Trouble.of(VerifyCode.MALFORMED, "`" + part + "` is missing") : answer;
  }

  private Answer keep(String name, URI address, Answer answer) {
    if (!(answer instanceof Answer.Trouble)) {
      shelf.put(name, address, answer);
    }
    return answer;
  }

  private Answer askAgain(URI address) {
    Answer last = Answer.Trouble.of(VerifyCode.GAVE_UP);
    for (int tries = 1; tries <= TRIES && !budget.isSpent() && !Thread.currentThread().isInterrupted(); tries++) {
      if (asked) {
        hold(gap);
      }
      asked = true;
      try {
        Wire.Reply reply = wire.get(address, LIMIT);
        gap = Manners.gap(reply, gap);
        if (!isBusy(reply.status())) {
          return read(reply);
        }
        last = Answer.Trouble.of(VerifyCode.REFUSED, reply.status());
        Duration wait = Manners.retry(reply, tries);
        if (tries == TRIES || wait.compareTo(LONGEST_WAIT) > 0) {
          return last;
        }
        hold(wait);
      } catch (HttpTimeoutException slow) {
        last = Answer.Trouble.of(VerifyCode.TOO_SLOW, budget.patience().toSeconds());
        budget.spend(budget.patience());
        if (tries == TRIES_WHEN_SILENT) {
          return last;
        }
      } catch (Wire.TooLongException endless) {
        return Answer.Trouble.of(VerifyCode.TOO_LONG, LIMIT);
      } catch (InterruptedIOException stop) {
        return Answer.Trouble.of(VerifyCode.GAVE_UP);
      } catch (IOException fault) {
        last = Answer.Trouble.of(VerifyCode.UNREACHABLE, reason(fault));
        if (tries == TRIES_WHEN_SILENT) {
          return last;
        }
        hold(Manners.retry(tries));
      }
    }
    return last;
  }

  private void hold(Duration time) {
    budget.spend(time);
    pause.hold(time);
  }

  private static boolean isBusy(int status) {
    return status == 429 || status >= 500;
  }

  private static Answer read(Wire.Reply reply) {
    if (reply.status() == 404) {
      return new Answer.Unknown();
    }
    if (reply.status() != 200) {
      return Answer.Trouble.of(VerifyCode.REFUSED, reply.status());
    }
    try {
      JsonNode json = JSON.readTree(reply.body());
      return json != null && json.isObject()
          ? new Answer.Known(json)
          : Answer.Trouble.of(VerifyCode.MALFORMED, "no JSON object");
    } catch (JsonProcessingException fault) {
      return Answer.Trouble.of(VerifyCode.MALFORMED, firstLine(fault.getOriginalMessage()));
    } catch (IOException fault) {
      return Answer.Trouble.of(VerifyCode.MALFORMED, fault.getClass().getSimpleName());
    }
  }

  /** What to tell a person of a fault. */
  static String reason(IOException fault) {
    String message = fault.getMessage();
    return fault instanceof ConnectException ? "no connection" : message == null ? fault.getClass().getSimpleName() : firstLine(message);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
