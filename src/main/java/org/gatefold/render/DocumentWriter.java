package org.gatefold.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PagedDocument;

/** Writes one document: its pages, then the fonts they used, then what holds them together. */
final class DocumentWriter {
  private final Run run;
  private final PagedDocument document;
  private final FontFiles fontFiles;
  private final Target target;
  private final COSDictionary pageTree = new COSDictionary();

  DocumentWriter(Run run, PagedDocument document, FontFiles fontFiles) {
    this.run = run;
    this.document = document;
    this.fontFiles = fontFiles;
    this.target = run.target();
  }

  /** The file's bytes; of no use if there were findings. */
  byte[] write() throws IOException {
    List<COSDictionary> dictionaries = Stream.generate(COSDictionary::new).limit(document.pages().size()).toList();
    Destinations destinations = new Destinations(document.pages(), dictionaries, document.destinations());
    StructIndex index = new StructIndex(run, document);
    List<WrittenPage> pages = pages(dictionaries, destinations, index);
    if (run.findings().hasErrors()) {
      return new byte[0];
    }
    FontObjects fonts = new FontObjects(run.streams(), fontFiles);
    for (FontUse use : run.fonts().all()) {
      fonts.write(use);
    }
    COSDictionary structure = new StructTree(pages, new StructAttributes(document.pages(), target)).write(document.structure());
    CatalogWriter catalog = new CatalogWriter(run.streams(), target);
    return save(catalog.catalog(document, pageTree, structure, new OutlineWriter(destinations)));
  }

  private List<WrittenPage> pages(List<COSDictionary> dictionaries, Destinations destinations, StructIndex index)
      throws IOException {
    LinkWriter links = new LinkWriter(run, destinations, dictionaries.size());
    List<WrittenPage> written = new ArrayList<>();
    COSArray kids = new COSArray();
    for (int i = 0; i < dictionaries.size(); i++) {
      Page page = document.pages().get(i);
      PageContent content = new PageContent(run, page, i + 1, index.owners(i)).write();
      Map<Integer, COSDictionary> annotations = target.interactive() ? links.write(page, i + 1) : Map.of();
      fill(dictionaries.get(i), page, i, content, annotations);
      kids.add(dictionaries.get(i));
      written.add(new WrittenPage(dictionaries.get(i), content.marks(), annotations));
    }
    pageTree.setItem(COSName.TYPE, COSName.PAGES);
    pageTree.setItem(COSName.KIDS, kids);
    pageTree.setInt(COSName.COUNT, kids.size());
    return written;
  }

  private void fill(COSDictionary dictionary, Page page, int number, PageContent content,
      Map<Integer, COSDictionary> annotations) throws IOException {
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
    dictionary.setItem(COSName.PARENT, pageTree);
    target.boxes(dictionary, page);
    dictionary.setItem(COSName.RESOURCES, content.resources().dictionary());
    dictionary.setItem(COSName.CONTENTS, run.streams().deflated(content.bytes()));
    dictionary.setInt(COSName.STRUCT_PARENTS, number);
    dictionary.setItem(Cos.name("Tabs"), COSName.S);
    if (content.resources().transparent()) {
      dictionary.setItem(COSName.GROUP, group());
    }
    if (!annotations.isEmpty()) {
      dictionary.setItem(COSName.ANNOTS, Cos.array(annotations.values().toArray(COSDictionary[]::new)));
    }
  }

  /** Transparent colours are blended in the file's own space, whatever the reader would take. */
  private COSDictionary group() {
    COSDictionary group = Cos.inline();
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, target.inks().space());
    return group;
  }

  private byte[] save(COSDictionary catalog) throws IOException {
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.setItem(COSName.INFO, target.info(document.metadata()));
    trailer.setItem(COSName.ID, FileId.placeholder());
    byte[] bytes = new PdfFile(run.streams()).write(target.version(), trailer);
    target.stamp(bytes);
    return bytes;
  }
}
