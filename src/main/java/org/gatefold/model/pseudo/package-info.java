/**
 * Locales that nobody speaks, for trying out pages before there is a translation.
 *
 * <p>Takes: a locale, and words of a language in Latin letters. Gives: the same words as a pseudo-locale says them. Knows no file and no
 * library: {@code load} makes articles with it and {@code fill} messages, so that both follow the same rules. Refuses: judging
 * where words stand; what is no running text is told apart by its characters alone.
 */
@NullMarked
package org.gatefold.model.pseudo;

import org.jspecify.annotations.NullMarked;
