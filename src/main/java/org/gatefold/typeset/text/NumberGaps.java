package org.gatefold.typeset.text;

import java.util.Set;

/** A number stays with its unit, with its sign, and with what it counts: 5 mg, p < 0.05, Fig. 2. */
final class NumberGaps implements GapRule {
  private static final int LONGEST = 10;
  private static final int COUNTED = 150;
  private static final Set<String> UNITS = Set.of("mg", "g", "kg", "µg", "μg", "mcg", "ng", "pg", "l", "L", "ml", "mL", "dl",
      "dL", "µl", "µL", "μl", "μL", "cm", "mm", "m", "km", "nm", "µm", "μm", "ft", "lb", "oz", "cc", "cm²", "cm³", "mm²", "m²",
      "°C", "°F", "°", "K", "h", "hr", "min", "s", "ms", "d", "Hz", "kHz", "MHz", "W", "kW", "V", "mV", "A", "mA", "kPa", "Pa",
      "mmHg", "J", "kJ", "kcal", "cal", "IU", "UI", "U", "mmol", "µmol", "mol", "mol/l", "mmol/l", "mg/dl", "mg/dL", "mg/kg",
      "mg/ml", "mg/mL", "mg/l", "g/l", "g/dl", "ml/min", "km/h", "Gy", "mGy", "T", "pt", "px", "%", "‰", "€", "$", "£", "EUR", "USD", "COP",
      "a.m", "p.m", "am", "pm", "мг", "г", "кг", "мкг", "л", "мл", "см", "мм", "м", "км", "ч", "мин", "с", "сек", "лет", "года", "г.", "مم", "سم", "مل", "ملغ",
      "غ", "كغ", "毫米", "厘米", "毫升", "毫克");
  private static final Set<String> SIGNS = Set.of("×", "±", "=", "<", ">", "≤", "≥", "≈", "~", "+", "−", "№", "§");
  private static final Set<String> LABELS = Set.of("p.", "pp.", "vol.", "Vol.", "no.", "No.", "nos.", "Nos.", "fig.", "Fig.",
      "figs.", "Figs.", "ch.", "sec.", "eq.", "art.", "cap.", "pág.", "págs.", "n.º", "núm.", "Núm.", "n.", "N.", "S.", "Bd.", "Abb.",
      "Nr.", "с.", "стр.", "рис.", "табл.", "т.", "№", "ص.", "approx.", "ca.", "c.", "vs.");
  private static final Set<String> COUNTED_BEFORE = Set.of("Figure", "Figures", "Table", "Tables", "Chapter", "Section", "Part",
      "Phase", "phase", "Type", "type", "Grade", "grade", "Step", "Level", "Figura", "Tabla", "Capítulo", "Fase", "fase", "Tipo", "tipo",
      "Grado", "grado", "Paso", "Nivel", "Abbildung", "Tabelle", "Kapitel", "Tableau", "Chapitre", "Afbeelding", "Tabel", "Hoofdstuk",
      "Tabella", "Capitolo", "Tabela", "рисунок", "таблица", "глава", "фаза");
  private static final Set<String> COUNTED_AFTER = Set.of("million", "billion", "thousand", "percent", "millones", "mil",
      "millions", "milliards", "Millionen", "times", "veces");

  @Override
  public int judge(Gap gap) {
    boolean number = Chars.isDigit(gap.lastBefore()) || gap.lastBefore() == '½' || gap.lastBefore() == '¼';
    if (number && gap.shortAfter(LONGEST)) {
      if (gap.afterIn(UNITS) || gap.afterIn(SIGNS)) {
        return Gap.NEVER;
      }
      if (gap.afterIn(COUNTED_AFTER)) {
        return COUNTED;
      }
    }
    if (!gap.shortBefore(LONGEST)) {
      return 0;
    }
    boolean variable = gap.to() - gap.from() == 1 && gap.afterIn(SIGNS);
    if (variable || (gap.digitAfter() && (gap.beforeIn(SIGNS) || gap.beforeIn(LABELS)))) {
      return Gap.NEVER;
    }
    boolean counts = gap.digitAfter() || (gap.capitalAfter() && gap.end() - gap.next() <= 2);
    return counts && gap.beforeIn(COUNTED_BEFORE) ? COUNTED : 0;
  }
}
