package org.gatefold.load;

import java.util.Objects;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.PressTerms;
import org.gatefold.model.job.Resource;

/** Finds the printing condition that a job asks for, and reads its profile. */
final class Conditions {
  static final String FOLDER = "brand/profiles/";
  static final String PATH = FOLDER + "conditions.yaml";

  /** Longest profile that is read, in bytes; those of presses have up to four million. */
  static final long PROFILE_LIMIT = 8 << 20;

  /** What most sheet-fed presses bear, in per cent. */
  private static final double USUAL_INK_LIMIT = 300;

  private final Workspace workspace;
  private final Findings findings;

  Conditions(Workspace workspace, Findings findings) {
    this.workspace = workspace;
    this.findings = findings;
  }

  /** Nothing, and a finding, where there is no such condition or its profile will not do. */
  Optional<PressTerms> read(PressFile press) {
    Optional<OutputCondition> condition = switch (press.condition()) {
      case PressFile.Wish.Listed listed -> listed(listed);
      case PressFile.Wish.Own own -> condition(stem(own.path()), own);
    };
    return condition.map(found -> new PressTerms(found, press.marks(), press.bleed()));
  }

  private Optional<OutputCondition> listed(PressFile.Wish.Listed wish) {
    Optional<YamlNode> list = workspace.text(PATH, wish.origin(), "each condition with its profile and identifier")
        .flatMap(text -> YamlParser.parse(text, findings));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    YamlMap conditions = YamlMap.free(PATH, list.get(), findings);
    if (!conditions.keys().contains(wish.id())) {
      findings.add(LoadCode.UNKNOWN_CONDITION, wish.origin(), wish.id(), Hint.guess(wish.id(), conditions.keys()),
          Hint.list(conditions.keys()), PATH);
      return Optional.empty();
    }
    YamlMap keys = PressFile.conditionKeys(conditions, wish.id());
    return condition(wish.id(), PressFile.own(keys, FOLDER, findings));
  }

  private Optional<OutputCondition> condition(String id, PressFile.Wish.Own wish) {
    return profile(wish.path(), wish.origin()).map(profile -> {
      String title = IccProfile.title(profile.bytes()).orElse(id);
      return new OutputCondition(id, Objects.requireNonNullElse(wish.identifier(), title), wish.registered(),
          Objects.requireNonNullElse(wish.info(), title), profile,
          Objects.requireNonNullElse(wish.inkLimit(), USUAL_INK_LIMIT));
    });
  }

  /** Nothing, and a finding, where the file will not do; that its name is missing was found before. */
  private Optional<Resource> profile(String path, Origin asked) {
    if (path.isEmpty() || path.endsWith("/")) {
      return Optional.empty();
    }
    Optional<byte[]> bytes = workspace.bytes(path, PROFILE_LIMIT, asked, "the ICC profile that the print shop names");
    Optional<String> fault = bytes.flatMap(IccProfile::fault);
    fault.ifPresent(reason -> findings.add(LoadCode.BAD_PROFILE, asked, path, reason));
    return fault.isPresent() ? Optional.empty() : bytes.map(icc -> new Resource(path, icc));
  }

  /** A file's name without folder and ending. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
