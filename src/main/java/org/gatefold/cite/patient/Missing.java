package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.patient.Pack.Requirement;
import org.gatefold.cite.rules.Report;
import org.gatefold.cite.rules.RuleCode;
import org.gatefold.diag.Code;
import org.jspecify.annotations.Nullable;

/**
 * What is missing, each thing once: what several countries ask for in one finding, and what a missing block would have said
 * with the block.
 */
final class Missing {
  /** A block that is missing as a whole, by the requirement that it be there at all. */
  private static final Map<PatientCode, RuleCode> WHOLE = Map.of(
      PatientCode.NO_RISKS, RuleCode.NO_RISKS, PatientCode.NO_ALTERNATIVES, RuleCode.NO_ALTERNATIVES,
      PatientCode.NO_STATUS, RuleCode.NO_STATUS, PatientCode.NO_INTEREST, RuleCode.INTEREST_NOT_DECLARED);

  /** What cannot be there where something else is missing, and whose finding says it. */
  private static final Map<PatientCode, PatientCode> WITHIN = Map.of(
      PatientCode.NO_SPECIFIC_RISKS, PatientCode.NO_RISKS, PatientCode.NOTHING_OF_NO_TREATMENT, PatientCode.NO_ALTERNATIVES,
      PatientCode.NO_FEEDBACK, PatientCode.NO_CONTACT, PatientCode.NO_REVIEWER, PatientCode.NO_DATES);

  /** One requirement of one country. */
  private record One(Requirement requirement, Pack pack) {}

  private final Map<PatientCode, List<One>> all = new EnumMap<>(PatientCode.class);
  private final Report report;

  Missing(Report report) {
    this.report = report;
  }

  /** Takes note of one thing, unless it is waived; of a country's, under the country's name. */
  void add(Requirement requirement, Pack pack) {
    if (!report.waives(requirement.code(), subject(pack))) {
      all.computeIfAbsent(requirement.code(), code -> new ArrayList<>()).add(new One(requirement, pack));
    }
  }

  /** Reports everything. */
  void report(PatientText text) {
    all.forEach((code, ones) -> {
      PatientCode outer = WITHIN.get(code);
      if (outer == null || !all.containsKey(outer)) {
        RuleCode whole = isWhole(code, text) ? WHOLE.get(code) : null;
        report(code, whole, text);
      }
    });
  }

  /** A block for one country is there, and only another's is missing: that is the finer finding. */
  private static boolean isWhole(PatientCode code, PatientText text) {
    return code != PatientCode.NO_STATUS || !text.hasClass("regulatory");
  }

  private void report(PatientCode code, @Nullable RuleCode whole, PatientText text) {
    List<One> ones = all.getOrDefault(code, List.of());
    String sources = joined(ones.stream().map(one -> one.requirement().source()).distinct().toList());
    if (whole == null) {
      Set<String> titles = ones.stream().map(one -> one.pack().title()).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
      report.add((Code) code, null, text.origin(), sources + within(code), joined(List.copyOf(titles)));
    } else {
      String names = ones.stream().map(one -> one.pack().title()).distinct().collect(Collectors.joining(", "));
      report.add(whole, null, text.origin(), code.id() + ", " + names + ": " + sources + within(code));
    }
  }

  /** What else is missing with it, with its reason. */
  private String within(PatientCode outer) {
    StringBuilder out = new StringBuilder();
    all.forEach((code, ones) -> {
      if (WITHIN.get(code) == outer) {
        out.append("; ").append(code.id()).append(": ")
            .append(joined(ones.stream().map(one -> one.requirement().source()).distinct().toList()));
      }
    });
    return out.toString();
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }

  private static @Nullable String subject(Pack pack) {
    return pack.name().equals("all") ? null : pack.name();
  }
}
