package org.gatefold.preflight;

/**
 * A word read from a file.
 *
 * @param text composed (NFC), without soft hyphens and other invisible characters
 * @param lineEnd whether a line ends behind it without a space, so that the next word may be its second half
 * @param label whether it is a list's bullet or number, which the article's text does not have
 * @param page 1-based
 */
record Word(String text, boolean lineEnd, boolean label, int page) {}
