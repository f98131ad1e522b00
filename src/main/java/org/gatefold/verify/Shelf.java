package org.gatefold.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** Answers that were had before: a JSON file each, with the question and its day; after thirty days they are asked for again. */
final class Shelf {
  private static final int DAYS = 30;
  private static final int LONGEST_NAME = 80;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final LocalDate today;
  private final Findings findings;
  private boolean lost;

  Shelf(Path folder, LocalDate today, Findings findings) {
    this.folder = folder;
    this.today = today;
    this.findings = findings;
  }

  /** The answer to a question, if it was asked at this address not long ago. */
  Optional<Answer> get(String name, URI address) {
    try {
      Path file = file(name, address);
      if (!Files.isRegularFile(file) || Files.size(file) > 2L * Asker.LIMIT) {
        return Optional.empty();
      }
      JsonNode kept = JSON.readTree(Files.readAllBytes(file));
      boolean same = kept.path("question").asText().equals(question(address)) && isFresh(kept.path("on").asText());
      return same ? Optional.of(answer(kept.path("answer"))) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Answer answer(JsonNode json) {
    return json.isObject() ? new Answer.Known(json) : new Answer.Unknown();
  }

  private boolean isFresh(String day) {
    try {
      LocalDate on = LocalDate.parse(day);
      return !on.isAfter(today) && !on.plusDays(DAYS).isBefore(today);
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  void put(String name, URI address, Answer answer) {
    ObjectNode kept = JSON.createObjectNode();
    kept.put("question", question(address)).put("on", today.toString());
    kept.set("answer", answer instanceof Answer.Known known ? known.json() : kept.nullNode());
    try {
      Path file = file(name, address);
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      Files.createDirectories(folder);
      Files.write(unfinished, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(fault);
    } catch (IOException fault) {
      sayOnce(fault);
    }
  }

  private void sayOnce(IOException fault) {
    if (!lost) {
      findings.addAll(java.util.List.of(
          Diagnostic.of(VerifyCode.CACHE_LOST, Origin.NOWHERE, folder.getFileName(), fault.getClass().getSimpleName())));
    }
    lost = true;
  }

  /** The address without a key, which is nobody else's business. */
  private static String question(URI address) {
    return address.toString().replaceAll("&api_key=[^&]*", "");
  }

  /** A name that every file system takes, and no two questions share. */
  private Path file(String name, URI address) {
    StringBuilder safe = new StringBuilder();
    name.codePoints().limit(LONGEST_NAME).forEach(c -> {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
      safe.appendCodePoint(plain ? c : '_');
    });
    return folder.resolve(safe + "-" + digest(question(address)) + ".json");
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
