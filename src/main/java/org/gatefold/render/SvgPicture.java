package org.gatefold.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Component;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Turns SVG into a form XObject of paths and gradients. Nothing that the file refers to is loaded. */
final class SvgPicture {
  private static final int PROLOGUE = 1000;

  private SvgPicture() {}

  static boolean recognises(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.UTF_8);
    String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    return text.stripLeading().startsWith("<") && (text.contains("<svg") || text.contains(":svg"));
  }

  static Prepared of(byte[] bytes, String key, Inks inks) throws RefusedPicture {
    List<Prepared.Remark> remarks = SvgCheck.check(bytes);
    Snapshot.Bytes form = draw(load(bytes), inks);
    return new Prepared.Ready(key, form, Transparency.in(form), null, remarks);
  }

  private static SVGDocument load(byte[] bytes) throws RefusedPicture {
    LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
    if (document == null) {
      throw RefusedPicture.because("it cannot be drawn");
    }
    return document;
  }

  private static Snapshot.Bytes draw(SVGDocument document, Inks inks) throws RefusedPicture {
    FloatSize size = document.size();
    PngReader.require(size.width > 0 && size.height > 0 && size.width < 1e5 && size.height < 1e5, "it has no size");
    try (PDDocument scratch = new PDDocument()) {
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(scratch, size.width, size.height);
      graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      if (inks instanceof Conversion conversion) {
        SvgColours colours = new SvgColours(conversion);
        graphics.setColorMapper(colours);
        graphics.setImageEncoder(colours);
      }
      @Nullable Component none = null;
      document.render(none, graphics, new ViewBox(size));
      graphics.dispose();
      return form(graphics.getXFormObject().getCOSObject(), size);
    } catch (IOException | RuntimeException failure) {
      throw RefusedPicture.because("it cannot be drawn: " + failure.getMessage());
    }
  }

  /** Makes the drawing one unit wide and high, as images are. */
  private static Snapshot.Bytes form(COSStream stream, FloatSize size) throws IOException {
    stream.setItem(COSName.MATRIX, Cos.exact(1 / size.width, 0, 0, 1 / size.height, 0, 0));
    return (Snapshot.Bytes) Snapshot.of(stream);
  }
}
