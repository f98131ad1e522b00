package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Production;
import org.gatefold.model.paged.PagedDocument;

/** Writes documents and reads them back. */
final class Pdf {
  private Pdf() {}

  /** The file, if there is nothing to say about it. */
  static byte[] of(PagedDocument document) {
    Outcome<RenderedPdf> outcome = new Renderer().render(document);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get().bytes();
  }

  /** The file, if there is nothing to say about it. */
  static byte[] of(PagedDocument document, Production production) {
    Outcome<RenderedPdf> outcome = Presses.RENDERER.render(document, production);
    assertThat(outcome.diagnostics()).isEmpty();
    return outcome.get().bytes();
  }

  /** The codes of what is found, when there is no file. */
  static List<String> refusals(PagedDocument document) {
    Outcome<RenderedPdf> outcome = new Renderer().render(document);
    assertThat(outcome.value()).isEmpty();
    return outcome.diagnostics().stream().map(found -> found.code().id()).toList();
  }

  static List<String> messages(PagedDocument document) {
    return new Renderer().render(document).diagnostics().stream().map(Diagnostic::message).toList();
  }

  static String text(byte[] pdf) {
    StringBuilder text = new StringBuilder();
    read(pdf, document -> {
      try {
        text.append(new PDFTextStripper().getText(document));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
    return text.toString();
  }

  static void read(byte[] pdf, Consumer<PDDocument> reader) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      reader.accept(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A page's content stream as text. */
  static String content(byte[] pdf, int page) {
    List<String> content = new ArrayList<>();
    read(pdf, document -> content.add(
        decoded((COSStream) document.getPage(page).getCOSObject().getDictionaryObject(COSName.CONTENTS))));
    return content.getFirst();
  }

  static String decoded(COSStream stream) {
    try {
      return new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static COSDictionary structure(PDDocument document) {
    return dictionary(document.getDocumentCatalog().getCOSObject(), COSName.STRUCT_TREE_ROOT);
  }

  /** An entry that has to be there. */
  static COSDictionary dictionary(COSDictionary parent, COSName key) {
    COSDictionary dictionary = parent.getCOSDictionary(key);
    assertThat(dictionary).as(key.getName()).isNotNull();
    return Objects.requireNonNull(dictionary);
  }
}
