package org.gatefold.cite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What authors write before the number of a page, a figure or a table, in the languages of our articles. */
final class LocatorWords {
  private static final Map<String, String> TERMS = read("""
      page p pp pg pgs pag pags page pages pág págs página páginas pagina pagine pagina's s seite seiten с сс стр страница страницы ص صص صفحة صفحات الصفحة 页 頁
      figure fig figs figure figures figura figuras figuur figuren abb abbildung abbildungen рис рисунок شكل الشكل 图 圖
      table tab tabs tbl table tables tabla tablas tabela tabelas tabella tabelle tabellen tableau tableaux tabel табл таблица جدول الجدول 表
      chapter chap chaps ch chapter chapters cap caps capítulo capítulos capitolo capitoli chapitre chapitres kap kapitel hfdst hoofdstuk гл глава فصل الفصل 章
      section sec secs sect section sections § §§ sección secciones seção seções sezione abschn abschnitt sectie разд раздел قسم القسم 节 節
      paragraph para paras par ¶ paragraph paragraphs párr párrs párrafo párrafos parágrafo paragrafo paragraphe abs absatz п пункт فقرة الفقرة 段
      line l ll line lines línea líneas linha linhas ligne lignes zeile zeilen regel regels строка
      note n nn note notes nota notas fn anm anmerkung прим
      part pt part parts parte partes partie teil deel ч часть
      volume vol vols volume volumes volumen volúmenes band bd т том
      column col cols column columns columna columnas coluna colonna colonne spalte sp kolom
      appendix app appendix appendices apéndice apêndice anexo appendice annexe anhang bijlage
      supplement suppl supp supl supplement suplemento supplément supplemento
      """);

  private LocatorWords() {}

  private static Map<String, String> read(String table) {
    Map<String, String> terms = new HashMap<>();
    table.lines().forEach(line -> {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        terms.putIfAbsent(words[i], words[0]);
      }
    });
    return Map.copyOf(terms);
  }

  /** CSL's term for a label; empty if it is none. */
  static String term(String label) {
    String word = label.replace(".", "").strip().toLowerCase(Locale.ROOT);
    return TERMS.getOrDefault(word, "");
  }
}
