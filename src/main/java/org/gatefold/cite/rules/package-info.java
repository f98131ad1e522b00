/**
 * What an editor would say about citations and evidence, one small class for each rule.
 *
 * <p>Takes: a {@link org.gatefold.model.CitedArticle}. Gives: findings whose codes ({@code REF QUO NAM EVI REG WAI}) people name in waivers.
 * Refuses: technical faults, which belong to {@code cite}, and the clock: a waiver ends on a day that is compared with the
 * article's own date.
 *
 * <p>To add a rule: a constant in {@link org.gatefold.cite.rules.RuleCode}, a class, a line in {@link org.gatefold.cite.rules.Rules},
 * a case folder below {@code cite/rules} in the tests.
 */
@NullMarked
package org.gatefold.cite.rules;

import org.jspecify.annotations.NullMarked;
