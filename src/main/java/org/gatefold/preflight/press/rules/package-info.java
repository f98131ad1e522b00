/**
 * One small class for each rule.
 *
 * <p>Takes: a {@link org.gatefold.preflight.press.rules.Subject}, the file as {@code read} left it. Gives: findings;
 * {@link org.gatefold.preflight.press.rules.PressRules} lists all rules. Refuses: to look into content streams itself; what a
 * rule needs to know about a page is in {@code page}.
 */
@NullMarked
package org.gatefold.preflight.press.rules;

import org.jspecify.annotations.NullMarked;
