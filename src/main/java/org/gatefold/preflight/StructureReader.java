package org.gatefold.preflight;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Walks the structure tree (ISO 32000-1, 14.7) and reads the pages' marked content in its order. */
final class StructureReader {
  /** Types within a line: text before and after them may be one word. */
  private static final Set<String> INLINE =
      Set.of("Span", "Quote", "Link", "Reference", "Code", "Annot", "BibEntry", "Em", "Strong", "Sub", "NonStruct");
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final int DEEPEST = 200;

  private final COSDictionary root;
  private final List<PageText> texts;
  private final IdentityHashMap<COSDictionary, Integer> pageIndex = new IdentityHashMap<>();
  private final List<TaggedText.Note> notes = new ArrayList<>();
  private final List<TaggedText.Call> calls = new ArrayList<>();
  private Flow flow = new Flow();
  private int depth;
  private boolean inContents;

  /**
   * @param root the StructTreeRoot
   * @param pages page dictionaries
   * @param texts their texts
   */
  StructureReader(COSDictionary root, List<COSDictionary> pages, List<PageText> texts) {
    this.root = root;
    this.texts = texts;
    for (int i = 0; i < pages.size(); i++) {
      pageIndex.put(pages.get(i), i);
    }
  }

  /** Text that is read in one go: the body, or one note. */
  private static final class Flow {
    final Words words = new Words();
    final Set<Integer> pages = new TreeSet<>();
    final StringBuilder call = new StringBuilder();
    /** Text since the last call's end; with it, {@code lastCall} and the next one may be a range. */
    final StringBuilder between = new StringBuilder();
    String lastCall = "";
    int lastCallPage;
    boolean isNote;
    boolean inCall;
    int callPage;
    int lastPage = -1;
    @Nullable MarkedText last;

    void add(String text, int page) {
      words.add(text, page + 1);
      pages.add(page + 1);
      // Where a number is parted by a line's end, it is one number all the same.
      (inCall ? call : between).append(text.replace(String.valueOf(MarkedText.LINE_END), ""));
      callPage = inCall && callPage == 0 ? page + 1 : callPage;
    }

    /** The call at hand; 6–8 may be two elements with a dash between them, and calls 7 all the same. */
    TaggedText.Call endCall() {
      boolean range = callPage == lastCallPage && NoteKeys.isDash(between);
      String text = call.toString();
      List<String> keys = NoteKeys.called(range ? lastCall + "–" + text : text);
      TaggedText.Call ended = new TaggedText.Call(keys, callPage);
      lastCall = text;
      lastCallPage = callPage;
      inCall = false;
      callPage = 0;
      call.setLength(0);
      between.setLength(0);
      return ended;
    }
  }

  TaggedText read() {
    kids(root, null);
    return new TaggedText(flow.words.finish(), notes, calls);
  }

  private void kids(COSDictionary element, @Nullable COSDictionary page) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        kid(kid, page);
      }
    } else if (kids != null) {
      kid(kids, page);
    }
  }

  private void kid(COSBase reference, @Nullable COSDictionary page) {
    COSBase kid = reference instanceof COSObject object ? object.getObject() : reference;
    if (kid instanceof COSInteger mcid) {
      marked(page, mcid.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary at = own == null ? page : own;
      if (MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
        marked(at, dictionary.getInt(COSName.MCID, -1));
      } else if (dictionary.containsKey(COSName.S) && depth < DEEPEST) {
        depth++;
        element(dictionary, at);
        depth--;
      }
    }
  }

  private void element(COSDictionary element, @Nullable COSDictionary page) {
    switch (role(element)) {
      case "Note", "FENote" -> note(element, page);
      case "TOC" -> contents(element, page);
      case "Reference" -> call(element, page);
      case "Lbl" -> label(element, page);
      case String role when INLINE.contains(role) -> content(element, page);
      default -> {
        flow.words.space();
        content(element, page);
        flow.words.space();
      }
    }
  }

  private void content(COSDictionary element, @Nullable COSDictionary page) {
    String actual = element.getString(COSName.ACTUAL_TEXT);
    if (actual == null) {
      kids(element, page);
      return;
    }
    Flow outer = flow;
    flow = new Flow();
    kids(element, page);
    int at = flow.pages.stream().findFirst().orElse(1) - 1;
    String shown = flow.between.toString();
    flow = outer;
    if (!Leftward.isIn(shown)) {
      flow.add(actual, at);
      return;
    }
    // Glyphs that stand in the order of seeing: what they say and what is read aloud instead have to be the same.
    kids(element, page);
    if (!Words.letters(shown).equals(Words.letters(actual))) {
      flow.words.space();
      flow.add(actual, at);
    }
  }

  private void note(COSDictionary element, @Nullable COSDictionary page) {
    Flow outer = flow;
    flow = new Flow();
    flow.isNote = true;
    content(element, page);
    notes.add(new TaggedText.Note(flow.pages, flow.words.finish()));
    flow = outer;
  }

  /** In a table of contents, references lead to places and no number is a note's. */
  private void contents(COSDictionary element, @Nullable COSDictionary page) {
    boolean before = inContents;
    inContents = true;
    flow.words.space();
    content(element, page);
    flow.words.space();
    inContents = before;
  }

  private void call(COSDictionary element, @Nullable COSDictionary page) {
    boolean outermost = !flow.inCall && !flow.isNote && !inContents;
    flow.inCall |= outermost;
    content(element, page);
    if (outermost) {
      calls.add(flow.endCall());
    }
  }

  private void label(COSDictionary element, @Nullable COSDictionary page) {
    if (flow.isNote) {
      content(element, page);
      flow.words.space();
    } else {
      flow.words.label(true);
      content(element, page);
      flow.words.label(false);
    }
  }

  private void marked(@Nullable COSDictionary page, int mcid) {
    Integer index = page == null ? null : pageIndex.get(page);
    MarkedText text = index == null ? null : texts.get(index).marks().get(mcid);
    if (index == null || text == null) {
      return; // marked content without text
    }
    text.use();
    MarkedText last = flow.last;
    if (last != null && (flow.lastPage != index || text.onNewLineAfter(last))) {
      flow.words.lineEnd();
    }
    flow.add(text.text(), index);
    flow.last = text;
    flow.lastPage = index;
  }

  private String role(COSDictionary element) {
    COSName role = element.getCOSName(COSName.S);
    COSDictionary map = root.getCOSDictionary(COSName.ROLE_MAP);
    COSName mapped = map == null || role == null ? null : map.getCOSName(role);
    return mapped != null ? mapped.getName() : role != null ? role.getName() : "";
  }
}
