/**
 * The command line.
 *
 * <p>Takes: arguments. Gives: exit codes, progress, and findings with source line and caret. It runs documents side by
 * side on a fixed number of threads and has their files published. Refuses: to know how anything is made; that is
 * behind {@link org.gatefold.Pipeline}.
 */
@NullMarked
package org.gatefold.cli;

import org.jspecify.annotations.NullMarked;
