package org.gatefold.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;

/** Records in an article's file who approved it, and finds out whether that still holds. */
public final class Approver {
  private static final Set<Code> SETTLED =
      Set.of(LoadCode.APPROVED_UNREVIEWED, LoadCode.APPROVAL_UNSEALED, LoadCode.APPROVAL_VOID);
  private static final String UNFINISHED = ".approving-";

  private Approver() {}

  /** Whether a finding is one that a new approval settles. */
  public static boolean settles(Diagnostic finding) {
    return SETTLED.contains(finding.code());
  }

  /** Says so if an article claims an approval that is not there. */
  static void check(Article article, String fingerprint, Findings findings) {
    FrontMatter head = article.frontMatter();
    FrontMatter.Review review = head.review();
    if (head.status() != FrontMatter.Status.APPROVED || review == null) {
      return;
    }
    Origin place = head.places().getOrDefault("reviewed", article.origin());
    String tag = article.locale().toLanguageTag();
    if (review.hash() == null) {
      findings.add(LoadCode.APPROVAL_UNSEALED, place, article.slug(), tag);
    } else if (!review.hash().equals(seal(fingerprint, review))) {
      findings.add(LoadCode.APPROVAL_VOID, place, review.on(), article.slug(), tag);
    }
  }

  /** What stands behind {@code hash:}, so that neither the text nor the record can be changed without being seen. */
  private static String seal(String fingerprint, FrontMatter.Review review) {
    return new Hash().add(fingerprint).add(review.by()).add(String.valueOf(review.name()))
        .add(review.on().toString()).add(String.valueOf(review.next())).digits();
  }

  /**
   * Sets {@code status: approved} and writes the record of an approval; every other byte of the file stays.
   *
   * @param folder as it was loaded and looked at: what is approved is that, not what the file says by now
   * @param review who, when and until when; its hash is not looked at
   * @return the record as it was written
   */
  public static Outcome<FrontMatter.Review> approve(
      Path workspace, ArticleFolder folder, Article article, FrontMatter.Review review) {
    Findings findings = new Findings();
    String fingerprint = folder.fingerprints().getOrDefault(article.locale(), "");
    FrontMatter.Review sealed = new FrontMatter.Review(
        review.by(), review.name(), review.on(), review.next(), seal(fingerprint, review));
    String path = article.origin().file();
    Optional<Workspace> files = Workspace.open(workspace, findings);
    Optional<Path> file = files.flatMap(w -> w.file(path, Workspace.TEXT_LIMIT, Origin.of(path), "the article"));
    Optional<byte[]> edited = files
        .flatMap(w -> w.bytes(path, Workspace.TEXT_LIMIT, Origin.of(path), "the article"))
        .flatMap(bytes -> ApprovalEdit.apply(path, bytes, sealed, findings));
    if (file.isEmpty() || edited.isEmpty()) {
      return findings.failed();
    }
    try {
      Replacing.replace(file.get(), edited.get(), UNFINISHED);
      return Outcome.of(sealed);
    } catch (IOException e) {
      findings.add(LoadCode.NOT_RECORDED, Origin.of(path), e.getClass().getSimpleName());
      return findings.failed();
    }
  }
}
