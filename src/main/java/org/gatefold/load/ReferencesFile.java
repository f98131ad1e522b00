package org.gatefold.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/** Reads {@code references.json}: a list of CSL JSON objects. */
final class ReferencesFile {
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
      .build();

  private final SourceText source;
  private final Findings findings;
  private final ReferenceList references;

  private ReferencesFile(SourceText source, ReferenceList references, Findings findings) {
    this.source = source;
    this.references = references;
    this.findings = findings;
  }

  /** Adds the references in the file's order; what cannot be read is a finding. */
  static void read(SourceText source, ReferenceList references, Findings findings) {
    ReferencesFile file = new ReferencesFile(source, references, findings);
    try (JsonParser json = JSON.createParser(source.text())) {
      file.readAll(json);
    } catch (IOException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  private void readAll(JsonParser json) throws IOException {
    try {
      readList(json);
    } catch (JsonProcessingException fault) {
      JsonLocation location = fault.getLocation() == null ? json.currentLocation() : fault.getLocation();
      findings.add(LoadCode.JSON_SYNTAX, place(location), fault.getOriginalMessage());
    }
  }

  private void readList(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      findings.add(LoadCode.JSON_SHAPE, place(json.currentTokenLocation()), "a list", name(json.currentToken()));
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Origin origin = place(json.currentTokenLocation());
      if (json.currentToken() == JsonToken.START_OBJECT) {
        add(object(json), origin);
      } else {
        findings.add(LoadCode.JSON_SHAPE, origin, "an object", name(json.currentToken()));
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      findings.add(LoadCode.JSON_SHAPE, place(json.currentTokenLocation()), "the end", name(json.currentToken()));
    }
  }

  private void add(Map<String, Object> csl, Origin origin) {
    for (String key : List.of("id", "type")) {
      if (!csl.containsKey(key) || csl.get(key).toString().isBlank()) {
        findings.add(LoadCode.REFERENCE_WITHOUT, origin, key);
      }
    }
    String id = String.valueOf(csl.getOrDefault("id", ""));
    if (!id.isBlank()) {
      references.add(id, csl, origin);
    }
  }

  private Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      Object value = value(json);
      if (value != null) {
        map.put(key, value);
      }
    }
    return map;
  }

  private List<Object> list(JsonParser json) throws IOException {
    List<Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(json);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /** Strings, numbers, truth values, lists and maps; null, which says nothing, for JSON's null. */
  private @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(json);
    }
    if (token == JsonToken.START_ARRAY) {
      return list(json);
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isNumeric()) {
      return json.getNumberValue();
    }
    return token.isBoolean() ? (Object) json.getBooleanValue() : json.getText();
  }

  private static String name(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return token.isStructStart() ? token == JsonToken.START_OBJECT ? "an object" : "a list" : "a single value";
  }

  private Origin place(JsonLocation location) {
    return new Origin(source.path(), location.getLineNr(), location.getColumnNr());
  }
}
