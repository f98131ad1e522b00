package org.gatefold.model.job;

/**
 * The printing a press file is made for (ISO 15930-7, 6.2.2).
 *
 * @param id its name in the job, {@code fogra39}
 * @param identifier its name in the registry of characterisations, {@code FOGRA39}
 * @param registered whether the registry of the ICC knows that name
 * @param info what people call it
 * @param profile an ICC profile of class {@code prtr} in CMYK
 * @param inkLimit most ink on one place in per cent, 0 to 400
 */
public record OutputCondition(
    String id, String identifier, boolean registered, String info, Resource profile, double inkLimit) {}
