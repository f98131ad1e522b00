package org.gatefold.model.job;

/**
 * What a print shop is to get.
 *
 * @param bleed how far paint goes beyond the trim on each side, in pt
 */
public record Press(OutputCondition condition, Marks marks, double bleed) {}
