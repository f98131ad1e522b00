/**
 * What a law, a code of conduct or a good habit asks of a text for patients, one small class for each rule.
 *
 * <p>Takes: a {@link org.gatefold.model.CitedArticle}, and data files below {@code cite/patient} that say what is looked for, in
 * which language or country, on what ground, and when that was last verified. Gives: editorial findings with the ids
 * {@code BLK CLM BAL RDB}, which people name in waivers. Refuses: legal advice, and the clock: what is overdue is compared with
 * the article's own date.
 *
 * <p>To add a claim: a line in {@code lexicon/<language>.txt}. To add a country: a file in {@code packs}, and its name in
 * {@link org.gatefold.cite.patient.Packs}.
 */
@NullMarked
package org.gatefold.cite.patient;

import org.jspecify.annotations.NullMarked;
