/**
 * The command line.
 * 
 * <p>Takes: arguments. Gives: exit codes, progress, findings with source line and caret. Refuses: to know how anything is
 * done; it calls {@link org.gatefold.Pipeline}.
 */
@NullMarked
package org.gatefold.cli;

import org.jspecify.annotations.NullMarked;
