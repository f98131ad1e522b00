/**
 * Puts a release in place.
 *
 * <p>Takes: verdicts and findings. Gives: files below the output folder, each whole or not there at all, and the
 * report of the run. Refuses: an approved article with open editorial findings.
 */
@NullMarked
package org.gatefold.publish;

import org.jspecify.annotations.NullMarked;
