package org.gatefold.typeset.flow;

/**
 * A box that sits on a line.
 *
 * @param galley what it holds, set
 * @param left its left margin in pt
 * @param top its upper margin
 * @param width of its margin box in pt
 * @param above from its top to the line's baseline, in pt
 * @param below from the baseline to its bottom
 */
public record Atom(Galley galley, double left, double top, double width, double above, double below) {}
