/**
 * The back office: who may come in, what they may change, and a record of every change.
 * Features below it ({@code pages}, {@code listings}, …) have a package each.
 */
@NullMarked
package no.pmto.editorial;

import org.jspecify.annotations.NullMarked;
