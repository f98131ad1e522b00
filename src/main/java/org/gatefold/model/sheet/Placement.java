package org.gatefold.model.sheet;

/**
 * Where a page of the document stands on a sheet.
 *
 * @param sheet index of a page of the imposed file
 * @param page index of a page of the source
 * @param trim where the source's trimmed page stands
 * @param clip what of the source can be seen: nothing of it is painted elsewhere
 */
public record Placement(int sheet, int page, Area trim, Area clip) {}
