/**
 * Takes and gives what a run is asked for and what it has at hand: the job, the brand, formats with their templates, paper sizes, files of the workspace.
 * Refuses: anything mutable.
 */
@NullMarked
package org.gatefold.model.job;

import org.jspecify.annotations.NullMarked;
