package org.gatefold.model.job;

/** An upright or landscape page; sizes in pt. */
public record PageSize(double width, double height) {}
