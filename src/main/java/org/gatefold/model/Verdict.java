package org.gatefold.model;

/** A file that was read back and found to say what it should; only {@code preflight} makes one. */
public record Verdict(RenderedPdf pdf, int wordsProved, int notesProved) {}
