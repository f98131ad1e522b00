package org.gatefold.preflight.press.page;

/**
 * A QR code.
 *
 * @param module side of its smallest square in mm
 * @param readable whether a reader makes sense of it
 * @param blackOnly whether black is its only ink
 * @param quiet whether four modules around it are free
 */
public record QrFacts(Box box, double module, boolean readable, boolean blackOnly, boolean quiet) {}
