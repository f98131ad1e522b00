package org.gatefold.load;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.DocumentId.Beside;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Original;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Job;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.PressTerms;
import org.gatefold.model.job.Production;
import org.gatefold.model.pseudo.PseudoLocale;
import org.jspecify.annotations.Nullable;

/** Makes documents of what was read. */
public final class Manuscripts {
  /** Letter paper is 216 mm wide, A4 210 mm. */
  private static final int BETWEEN_A4_AND_LETTER = 213;

  private Manuscripts() {}

  /**
   * What the job asks for, sorted: each article in each locale, format and edition. One whose article could not be read
   * is among them.
   */
  public static List<DocumentId> documents(Library library) {
    Job job = library.job();
    List<DocumentId> documents = new ArrayList<>();
    for (String article : job.articles()) {
      for (Locale locale : job.locales()) {
        for (String format : job.formats()) {
          for (Optional<Beside> beside : besides(library, article, locale, format)) {
            job.editions().forEach(
                edition -> documents.add(new DocumentId(article, locale, format, edition, beside.orElse(null))));
          }
        }
      }
    }
    return documents.stream().sorted().toList();
  }

  /** What a document's second text is to be, each in a document of its own; one empty if the format has none, or nobody says. */
  private static List<Optional<Beside>> besides(Library library, String slug, Locale locale, String name) {
    Format format = library.formats().get(name);
    if (format == null || !format.isBilingual()) {
      return List.of(Optional.empty());
    }
    Locale source = library.folders().stream().filter(folder -> folder.slug().equals(slug))
        .flatMap(folder -> folder.articles().stream()).filter(article -> article.locale().equals(locale))
        .findFirst().map(article -> article.frontMatter().source()).orElse(null);
    List<Beside> besides = Besides.of(locale, source, library.job().beside());
    return besides.isEmpty() ? List.of(Optional.empty()) : besides.stream().map(Optional::of).toList();
  }

  /**
   * One document: its article's blocks as the format selects them, and its paper.
   *
   * @throws NoSuchElementException if the library has no such article or format
   */
  public static Manuscript manuscript(Library library, DocumentId id) {
    ArticleFolder folder = library.folders().stream()
        .filter(one -> one.slug().equals(id.article())).findFirst().orElseThrow();
    Article article = folder.articles().stream()
        .filter(one -> one.locale().equals(id.locale())).findFirst().orElseThrow();
    Format format = library.formats().get(id.format());
    if (format == null) {
      throw new NoSuchElementException(id.format());
    }
    Paper asked = library.job().paper();
    Paper paper = asked == null ? paper(id.locale()) : asked;
    PressTerms press = library.job().press();
    return new Manuscript(id, article.withBlocks(blocks(article, format)),
        folder.references(), folder.evidence(), library.brand(), format,
        new Production(paper, format.finishing(), press == null ? null : press.on(paper)),
        folder.figures(), library.templates(), original(folder, article, format), beside(folder, id, format));
  }

  /** The text that is set beside a document's own; a glossary in it keeps its order, for its terms follow those of the other. */
  private static @Nullable Article beside(ArticleFolder folder, DocumentId id, Format format) {
    Beside beside = id.beside();
    Original text = beside == null ? null : folder.originals().get(beside.locale());
    return text == null ? null
        : text.article().withBlocks(BlockSelection.of(format.brochure()).select(text.article().blocks()));
  }

  /** The text that is set beside a document's own as a document by itself, to be looked at like any other; empty if there is none. */
  public static Optional<Manuscript> beside(Library library, Manuscript manuscript) {
    Article text = manuscript.beside();
    DocumentId id = manuscript.id();
    return text == null ? Optional.empty() : library.folders().stream().filter(one -> one.slug().equals(id.article()))
        .findFirst().map(folder -> new Manuscript(new DocumentId(id.article(), text.locale(), id.format(), id.edition()),
            text.withBlocks(Glossaries.sorted(text.blocks(), text.locale())), manuscript.references(),
            manuscript.evidence(), manuscript.brand(), manuscript.format(), manuscript.production(), manuscript.figures(),
            manuscript.templates(), original(folder, text, manuscript.format())));
  }

  private static @Nullable Original original(ArticleFolder folder, Article article, Format format) {
    Locale source = article.frontMatter().source();
    Original original = source == null ? null : folder.originals().get(source);
    if (original == null) {
      return null;
    }
    List<Block> blocks = BlockSelection.of(format.brochure()).select(original.article().blocks());
    return new Original(original.article().withBlocks(blocks), original.hashes());
  }

  /**
   * All of an article, whatever formats leave out, for those who work on it.
   *
   * @throws NoSuchElementException if the library has no such article
   */
  public static Manuscript whole(Library library, String slug, Locale locale) {
    ArticleFolder folder = library.folders().stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
    Article article = folder.articles().stream().filter(one -> one.locale().equals(locale)).findFirst().orElseThrow();
    Paper asked = library.job().paper();
    Format format = new Format("editor", false, "", List.of(), Map.of(), new Finishing.Leaves(), Map.of(), article.origin());
    return new Manuscript(new DocumentId(slug, locale, format.name(), Edition.SCREEN), article, folder.references(),
        folder.evidence(), library.brand(), format, Production.leaves(asked == null ? paper(locale) : asked),
        folder.figures(), library.templates(), original(folder, article, format));
  }

  /** The paper of a locale's territory (CLDR), which for a bare language is the one where most speak it. */
  static Paper paper(Locale locale) {
    int width = LocaleData.getPaperSize(ULocale.forLocale(PseudoLocale.spoken(locale))).getWidth();
    return width > BETWEEN_A4_AND_LETTER ? Paper.LETTER : Paper.A4;
  }

  /** What a format prints, in its order. */
  private static List<Block> blocks(Article article, Format format) {
    return Glossaries.sorted(BlockSelection.of(format.brochure()).select(article.blocks()), article.locale());
  }
}
