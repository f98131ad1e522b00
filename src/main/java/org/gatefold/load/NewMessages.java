package org.gatefold.load;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.LocaleChain;

/** What templates say, a file for each language: begins one for a language that has none. */
public final class NewMessages {
  private static final String FOLDER = "templates/messages/";

  private final Path workspace;

  public NewMessages(Path workspace) {
    this.workspace = workspace;
  }

  /** Whether CLDR has data of the language: else nothing would be known of its letters and plurals. */
  public static boolean isLanguage(Locale locale) {
    String language = ULocale.forLocale(locale).getLanguage();
    return Arrays.stream(ULocale.getAvailableLocales()).anyMatch(one -> one.getLanguage().equals(language));
  }

  /**
   * A file that was begun.
   *
   * @param messages how many there are to translate
   */
  public record Begun(String path, int messages) {}

  /**
   * Begins the file of a language, with the messages of another one to be translated. Nothing is written over.
   *
   * @return empty if the language has a file
   */
  public Outcome<Optional<Begun>> begin(Locale from, Locale to) {
    Findings findings = new Findings();
    Optional<Workspace> files = Workspace.open(workspace, findings);
    if (files.isEmpty()) {
      return findings.failed();
    }
    if (file(to, files.get()).isPresent()) {
      return findings.with(Optional.empty());
    }
    Optional<String> source = file(from, files.get());
    if (source.isEmpty()) {
      findings.add(LoadCode.NO_MESSAGES, Origin.of(FOLDER), from.getDisplayLanguage(Locale.ENGLISH));
      return findings.failed();
    }
    Optional<SourceText> text = files.get().text(source.get(), Origin.of(source.get()), "the messages");
    return text.map(words -> write(words.text(), to, findings)).orElseGet(findings::failed);
  }

  /** The file that all regions of a language share, if there is one; else the one of its region. */
  private static Optional<String> file(Locale locale, Workspace files) {
    return LocaleChain.of(locale).reversed().stream().map(tag -> FOLDER + tag + ".properties").filter(files::exists).findFirst();
  }

  private Outcome<Optional<Begun>> write(String source, Locale to, Findings findings) {
    List<String> tags = LocaleChain.of(to);
    String path = FOLDER + tags.getLast() + ".properties";
    MessagesDraft draft = MessagesDraft.of(source, to.getDisplayLanguage(Locale.ENGLISH), PluralRules.forLocale(to).getKeywords());
    try {
      Files.writeString(workspace.resolve(path), draft.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return findings.with(Optional.of(new Begun(path, draft.messages())));
    } catch (IOException e) {
      return Outcome.failed(List.of(Diagnostic.of(LoadCode.NOT_WRITTEN, Origin.of(path), e.getClass().getSimpleName())));
    }
  }
}
