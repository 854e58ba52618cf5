/**
 * Pages: drafts in every language side by side, publishing at once or at a time, and
 * every revision there has been.
 */
@NullMarked
package no.pmto.editorial.pages;

import org.jspecify.annotations.NullMarked;
