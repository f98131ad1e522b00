package org.gatefold.render;

import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as one document holds it.
 *
 * @param name what content streams call it
 * @param object an image, or a form of which the unit square is the visible part
 * @param transparent whether it lets shine through what lies below it
 * @param size null for a drawing
 */
record PictureUse(String name, COSStream object, boolean transparent, Prepared.@Nullable Size size) {}
