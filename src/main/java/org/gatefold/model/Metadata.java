package org.gatefold.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself. Nothing in it comes from the machine or the clock.
 *
 * @param author the clinic
 * @param date the article's own date, or null
 */
public record Metadata(String title, String author, String summary, Locale language, @Nullable LocalDate date) {}
