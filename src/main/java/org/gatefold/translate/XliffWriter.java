package org.gatefold.translate;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.ExtAttributes;
import net.sf.okapi.lib.xliff2.core.ExtElement;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MidFileData;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Place;
import org.gatefold.model.article.Wording.Type;
import org.jspecify.annotations.Nullable;

/** Writes XLIFF 2.1: a unit with one segment for each running text; the same exchange gives the same bytes. */
public final class XliffWriter {
  static final String CATEGORY = "gatefold";
  static final String STALE = "x:stale";
  private static final String RESTRICTION = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

  private XliffWriter() {}

  /** The file, to be stored in UTF-8. */
  public static Outcome<String> write(Exchange exchange) {
    Findings findings = new Findings();
    exchange.units().forEach(unit -> Characters.check(unit, findings));
    if (findings.hasErrors()) {
      return findings.failed();
    }
    StringWriter out = new StringWriter();
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.setLineBreak("\n");
      writer.setUseIndentation(true);
      writer.setWithOriginalData(true);
      writer.create(out, exchange.from().toLanguageTag(), exchange.to().toLanguageTag());
      StartXliffData start = new StartXliffData("2.1");
      start.setSourceLanguage(exchange.from().toLanguageTag());
      start.setTargetLanguage(exchange.to().toLanguageTag());
      writer.writeStartDocument(start, null);
      StartFileData file = new StartFileData(exchange.slug());
      file.setOriginal(exchange.file());
      writer.setStartFileData(file);
      writer.writeStartFile(file);
      writer.writeMidFile(sizes());
      exchange.units().forEach(unit -> writer.writeUnit(unit(unit)));
    }
    return findings.with(out.toString());
  }

  /** What the numbers of {@code sizeRestriction} count (XLIFF 2.1, 5.7). */
  private static MidFileData sizes() {
    ExtElement profiles = new ExtElement(new QName(RESTRICTION, "profiles", "slr"));
    profiles.getExtAttributes().setNamespace("slr", RESTRICTION);
    profiles.getExtAttributes().setAttribute("generalProfile", "xliff:codepoints");
    MidFileData data = new MidFileData();
    data.getExtElements().add(profiles);
    return data;
  }

  private static net.sf.okapi.lib.xliff2.core.Unit unit(Unit unit) {
    net.sf.okapi.lib.xliff2.core.Unit out = new net.sf.okapi.lib.xliff2.core.Unit(unit.id());
    out.setType("gatefold:" + unit.source().kind().words().replace(' ', '-'));
    if (unit.limit() > 0) {
      ExtAttributes limit = out.getExtAttributes();
      limit.setNamespace("slr", RESTRICTION);
      limit.setAttribute(RESTRICTION, "sizeRestriction", String.valueOf(unit.limit()));
    }
    Notes.of(unit).forEach(words -> out.addNote(new Note(words)));
    out.setMetadata(metadata(unit));
    Segment segment = out.appendSegment();
    segment.setId("s");
    segment.setState(unit.state().id());
    if (unit.stale()) {
      segment.setSubState(STALE);
    }
    // A segment is one place in the article: it can be divided for work, but not left so.
    fill(segment.getSource(), unit.from(), unit);
    if (unit.to() != null) {
      fill(segment.getTarget(Part.GetTarget.CREATE_EMPTY), unit.to(), unit);
    }
    return out;
  }

  /** What the unit was made from, for the way back; the section and the kind, for programs that show no notes. */
  private static Metadata metadata(Unit unit) {
    MetaGroup group = new MetaGroup(CATEGORY);
    Map<String, String> values = new TreeMap<>(Map.of("src", unit.hash(), "was", unit.was(), "codes", unit.codesKey()));
    if (!unit.source().section().isEmpty() && unit.source().kind() != Kind.HEADING) {
      values.put("section", unit.source().section());
    }
    values.forEach((key, value) -> group.add(new Meta(key, value)));
    Metadata metadata = new Metadata();
    metadata.addGroup(group);
    return metadata;
  }

  private static void fill(Fragment fragment, Content content, Unit unit) {
    for (Content.Token token : content.tokens()) {
      switch (token) {
        case Content.Text text -> fragment.append(text.words());
        case Content.Code code -> append(fragment, code, unit.codes().get(code.id()), unit.required().contains(code.id()));
      }
    }
  }

  private static void append(Fragment fragment, Content.Code code, Unit.@Nullable Code meant, boolean required) {
    if (meant == null) {
      throw new IllegalStateException("a code without meaning: " + code);
    }
    String close = meant.close() == null ? "" : meant.close();
    switch (code.place()) {
      case ALONE -> dress(fragment.append(TagType.STANDALONE, code.id(), meant.open(), false), meant, required);
      case OPENS -> dress(fragment.append(TagType.OPENING, code.id(), meant.open(), false), meant, required);
      case CLOSES -> fragment.append(TagType.CLOSING, code.id(), close, false);
    }
  }

  private static void dress(CTag tag, Unit.Code meant, boolean required) {
    String type = switch (meant.type()) {
      case LINK -> "link";
      case EMPHASIS, STRONG, RAISED, LOWERED, LINE_BREAK -> "fmt";
      case CITATION, REMARK, FOREIGN, OTHER -> "other";
    };
    tag.setType(type);
    String sub = switch (meant.type()) {
      case EMPHASIS -> "xlf:i";
      case STRONG -> "xlf:b";
      case RAISED -> "gatefold:sup";
      case LOWERED -> "gatefold:sub";
      case LINE_BREAK -> "xlf:lb";
      case CITATION -> "gatefold:citation";
      case REMARK -> "gatefold:remark";
      case FOREIGN -> "gatefold:foreign";
      case LINK, OTHER -> "";
    };
    if (!sub.isEmpty()) {
      tag.setSubType(sub);
    }
    tag.setCanCopy(false);
    tag.setCanDelete(!required);
    if (meant.type() == Type.CITATION || meant.type() == Type.REMARK) {
      tag.setDisp(meant.open());
    }
  }
}
